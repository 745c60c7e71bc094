package org.skillregister.platform.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.RawHttp.Answer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A server behind a proxy, with little patience, for our own clients only. */
@ApiTest
@TestPropertySource(
        properties = {
            "register.limits.only-persisted=true",
            "register.limits.body-time=2s",
            "server.tomcat.connection-timeout=1s",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\\\.0\\\\.0\\\\.1|::1|0:0:0:0:0:0:0:1",
            "register.rate.points-per-minute=20"
        })
@ExtendWith(OutputCaptureExtension.class)
class RestrictedServerTest {

    private static final String QUERY = "{ __typename }";

    @LocalServerPort
    private int port;

    private Answer post(String client, Map<String, ?> request) throws Exception {
        String body = new JsonMapper().writeValueAsString(request);
        return RawHttp.ask(port, head(client, body.length()) + body);
    }

    private static String head(String client, int length) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "X-Forwarded-For: %s\r\nContent-Length: %d\r\n\r\n".formatted(client, length);
    }

    @Test
    void onlyPersistedOperationsAreExecuted() throws Exception {
        String id = PersistedOperationsTest.idOf("site/Catalogue.graphql");
        Answer unknown = post("192.0.2.1", Map.of("query", QUERY));

        assertThat(unknown.status()).isEqualTo(403);
        assertThat(unknown.code()).isEqualTo("FORBIDDEN");
        assertThat(post("192.0.2.2", Map.of("documentId", id)).status()).isEqualTo(200);
        assertThat(post("192.0.2.3", Map.of("query", PersistedOperationsTest.textOf("site/Catalogue.graphql")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void clientThatPausesIsDropped() throws Exception {
        try (RawHttp connection = new RawHttp(port)) {
            long start = System.nanoTime();
            connection.send(head("192.0.2.4", 100) + "{");

            Answer answer = connection.answer();

            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.code()).isEqualTo("BAD_REQUEST");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
        }
    }

    /** It never pauses for long, but would take minutes. */
    @Test
    void clientThatDribblesIsDropped() throws Exception {
        try (RawHttp connection = new RawHttp(port)) {
            connection.send(head("192.0.2.5", 1000) + "{");
            for (int i = 0; i < 6; i++) {
                Thread.sleep(500);
                connection.send(" ");
            }

            assertThat(connection.answer().status()).isEqualTo(408);
        }
    }

    @Test
    void clientWithoutAWholeHeadIsDropped() throws Exception {
        try (RawHttp connection = new RawHttp(port)) {
            connection.send("GET /graphql HTTP/1.1\r\nHost: loc");

            assertThat(connection.isClosed()).isTrue();
        }
    }

    /** Each proxy appends whom it heard: what stands before that may be made up. */
    @Test
    void clientsOfATrustedProxyAreToldApart() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(post("192.0.2." + (100 + i) + ", 192.0.2.6", Map.of("query", QUERY))
                            .status())
                    .isEqualTo(403);
        }

        assertThat(post("192.0.2.200, 192.0.2.6", Map.of("query", QUERY)).code())
                .isEqualTo("RATE_LIMITED");
        assertThat(post("192.0.2.7", Map.of("query", QUERY)).code()).isEqualTo("FORBIDDEN");
    }

    /** As some load balancers and gateways write it: the port is another for each connection of the client. */
    @ParameterizedTest
    @CsvSource({"203.0.113.8:%d, 203.0.113.9:1", "[2001:db8:0:8::1]:%d, [2001:db8:0:9::1]:1"})
    void clientsAreToldApartWhereProxiesWritePorts(String client, String other) throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(post(client.formatted(50_000 + i), Map.of("query", QUERY))
                            .status())
                    .isEqualTo(403);
        }

        assertThat(post(client.formatted(60_000), Map.of("query", QUERY)).code())
                .isEqualTo("RATE_LIMITED");
        assertThat(post(other, Map.of("query", QUERY)).code()).isEqualTo("FORBIDDEN");
    }

    /** What stands before it may be made up, so that it counts for the proxy; and the log says so once. */
    @Test
    void whatIsNoAddressIsTheProxys(CapturedOutput output) throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(post("192.0.2.%d, unknown".formatted(i), Map.of("query", QUERY))
                            .status())
                    .isEqualTo(403);
        }

        assertThat(post("192.0.2.99, _hidden", Map.of("query", QUERY)).code()).isEqualTo("RATE_LIMITED");
        assertThat(post("192.0.2.99", Map.of("query", QUERY)).code()).isEqualTo("FORBIDDEN");
        assertThat(output.getOut().lines().filter(line -> line.contains("forwards an invalid address")))
                .hasSize(1);
        assertThat(output).doesNotContain("_hidden");
    }
}
