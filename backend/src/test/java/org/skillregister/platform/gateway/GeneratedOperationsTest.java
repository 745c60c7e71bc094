package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;

/** Twenty thousand operations, good, bad and broken: each is answered, soon, and never as a failure of ours. */
@ApiTest
@TestPropertySource(properties = "register.limits.introspection=true")
class GeneratedOperationsTest {

    private static final int OPERATIONS = 20_000;
    private static final long SEED = 20261121;

    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** What takes too long is asked again before it counts: a busy machine may pause, a slow operation is slow each time. */
    private static final int TRIES = 3;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Test
    void noneMakesTheServerFail() throws Exception {
        OperationGenerator generator = new OperationGenerator(source.schema(), SEED);
        List<String> failures = new ArrayList<>();
        int answered = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            byte[] body = generator.next();
            HttpResponse<String> response = ask(body);
            if (response.statusCode() >= 500 || response.body().contains("INTERNAL_ERROR")) {
                failures.add("%d: %s%n%s".formatted(i, new String(body, UTF_8), response.body()));
            }
            answered += response.body().startsWith("{\"data\"") ? 1 : 0;
        }

        assertThat(failures).as("seed %d", SEED).isEmpty();
        // Else it would only try the parser.
        assertThat(answered).isGreaterThan(OPERATIONS / 10);
    }

    private HttpResponse<String> ask(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (System.nanoTime() - start <= LONGEST.toNanos()) {
                return response;
            }
        }
        throw new AssertionError("Takes over a second: " + new String(body, UTF_8));
    }
}
