package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Eight thousand operations, good, bad and broken: each is answered soon, and never with an internal error. Only marked fields use
 * the database, because all others run in threads that must not block.
 */
@ApiTest
@Import(GeneratedOperationsTest.Watched.class)
@TestPropertySource(properties = "register.limits.introspection=true")
class GeneratedOperationsTest {

    private static final int OPERATIONS = 8_000;
    private static final long SEED = 20261121;

    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** What takes too long is asked again before it counts: a busy machine may pause, a slow operation is slow each time. */
    private static final int TRIES = 3;

    /** Names of the threads that have asked for a connection. */
    private static final Set<String> ASKING = ConcurrentHashMap.newKeySet();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    /** The pool, with a note of who asks it. */
    @TestConfiguration
    static class Watched {

        @Bean
        static BeanPostProcessor watchedPool() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool ? watched(pool) : bean;
                }
            };
        }

        private static DataSource watched(DataSource pool) {
            return new DelegatingDataSource(pool) {
                @Override
                public Connection getConnection() throws SQLException {
                    ASKING.add(Thread.currentThread().getName());
                    return super.getConnection();
                }
            };
        }
    }

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
        // Otherwise the test would only exercise the parser.
        assertThat(answered).isGreaterThan(OPERATIONS / 10);
        ask("{\"query\": \"{ shareCode(manageToken: \\\"x\\\") { expiresAt } }\"}".getBytes(UTF_8));
        assertThat(ASKING)
                .contains("operations at the database")
                .doesNotContain("quick operations", "costly operations");
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
