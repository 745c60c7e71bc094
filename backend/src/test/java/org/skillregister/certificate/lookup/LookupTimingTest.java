package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillregister.certificate.LookupTest;
import org.skillregister.certificate.intake.CertificateImport;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportProgress;
import org.skillregister.certificate.intake.IncomingFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The response time must not distinguish a certificate with another name from one that does not exist: 2,000 alternating calls, and
 * the rank sum test of Mann and Whitney. Numbers 5000 to 5999 exist, 6000 to 6999 do not.
 */
@LookupTest
class LookupTimingTest {

    private static final int CALLS = 1000;
    private static final int WARM_UP = 400;

    /** By chance it is more once in about ten thousand runs. */
    private static final double MOST_DEVIATIONS = 4;

    private record Call(boolean exists, long nanos) {}

    @LocalServerPort
    private int port;

    @Autowired
    private CertificateImport imports;

    private final HttpClient http = HttpClient.newHttpClient();

    private Call call(int serial, boolean exists) throws IOException, InterruptedException {
        String number = CertificateLine.of((exists ? 5000 : 6000) + serial).number();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                    {"query": "query($l: CertificateLookupInput!) {
                       certificateLookup(lookup: $l) { outcome certificates { number } } }",
                     "variables": {"l": {"byNumber": {"number": "%s", "holderName": "李四"}}}}
                    """.formatted(number).replace("\n", " ")))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        long nanos = System.nanoTime() - start;
        assertThat(answer.body()).isEqualTo("""
            {"data":{"certificateLookup":{"outcome":"NOT_MATCHED","certificates":[]}}}\
            """);
        return new Call(exists, nanos);
    }

    @Test
    void noDifferenceIsFound() throws Exception {
        CertificateLine[] lines =
                IntStream.range(5000, 6000).mapToObj(CertificateLine::of).toArray(CertificateLine[]::new);
        imports.run(new IncomingFile(CertificateLine.file(lines), "test", null, true), _ -> {}, ImportProgress.UNTOLD);
        for (int serial = 0; serial < WARM_UP; serial++) {
            call(serial, serial % 2 == 0);
        }
        List<Call> calls = new ArrayList<>();
        for (int serial = 0; serial < CALLS; serial++) {
            // The order alternates, so that neither kind always comes first in a pair.
            calls.add(call(serial, serial % 2 == 0));
            calls.add(call(serial, serial % 2 != 0));
        }

        assertThat(Math.abs(deviations(calls))).isLessThan(MOST_DEVIATIONS);
    }

    @Test
    void aDifferenceWouldBeFound() {
        List<Call> calls = IntStream.range(0, 2 * CALLS)
                .mapToObj(i -> new Call(i % 2 == 0, 1_000_000L + (i * 7919L) % 500_000 + (i % 2 == 0 ? 60_000 : 0)))
                .toList();

        assertThat(Math.abs(deviations(calls))).isGreaterThan(MOST_DEVIATIONS);
    }

    /** How far the rank sum lies from its mean, in standard deviations. */
    private static double deviations(List<Call> calls) {
        List<Call> sorted =
                calls.stream().sorted(Comparator.comparingLong(Call::nanos)).toList();
        double sum = IntStream.range(0, sorted.size())
                .filter(rank -> sorted.get(rank).exists())
                .mapToDouble(rank -> rank + 1.0)
                .sum();
        double half = calls.size() / 2.0;
        double mean = half * (calls.size() + 1) / 2;
        return (sum - mean) / Math.sqrt(half * half * (calls.size() + 1) / 12);
    }
}
