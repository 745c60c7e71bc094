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

    /** An answer that takes this long hangs; the bound leaves room for a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Test
    void noneMakesTheServerFail() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        OperationGenerator generator = new OperationGenerator(source.schema(), SEED);
        List<String> failures = new ArrayList<>();
        int answered = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            byte[] body = generator.next();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                    .header("Content-Type", "application/json")
                    .timeout(LONGEST)
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 500 || response.body().contains("INTERNAL_ERROR")) {
                failures.add("%d: %s%n%s".formatted(i, new String(body, UTF_8), response.body()));
            }
            answered += response.body().startsWith("{\"data\"") ? 1 : 0;
        }

        assertThat(failures).as("seed %d", SEED).isEmpty();
        // Else it would only try the parser.
        assertThat(answered).isGreaterThan(OPERATIONS / 10);
    }
}
