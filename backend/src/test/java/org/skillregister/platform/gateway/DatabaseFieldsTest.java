package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
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

/** Only fields that are marked ask the database: all others run in threads that nothing may hold up. */
@ApiTest
@Import(DatabaseFieldsTest.Watched.class)
class DatabaseFieldsTest {

    private static final int OPERATIONS = 3_000;
    private static final long SEED = 20261128;

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
    void noOtherAsks() throws Exception {
        OperationGenerator generator = new OperationGenerator(source.schema(), SEED);
        for (int i = 0; i < OPERATIONS; i++) {
            ask(generator.next());
        }
        ask("{\"query\": \"{ shareCode(manageToken: \\\"x\\\") { expiresAt } }\"}".getBytes(UTF_8));

        assertThat(ASKING)
                .contains("operations at the database")
                .doesNotContain("quick operations", "costly operations");
    }

    private void ask(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isLessThan(500);
    }
}
