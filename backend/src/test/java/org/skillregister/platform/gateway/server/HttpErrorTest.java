package org.skillregister.platform.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.RawHttp;
import org.skillregister.platform.gateway.RawHttp.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Refusals that never reach the endpoint have the shape of its own. */
@ApiTest
class HttpErrorTest {

    @LocalServerPort
    private int port;

    private Answer ask(String requestLine, String headers) throws Exception {
        return RawHttp.ask(
                port, "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(requestLine, headers));
    }

    private static void isRefused(Answer answer, int status) {
        isRefused(answer, status, "BAD_REQUEST");
    }

    private static void isRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.head()).contains("application/json").containsIgnoringCase("Cache-Control: no-store");
        assertThat(answer.head() + answer.body())
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("<html");
    }

    /** These Tomcat refuses before it knows for which application they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /graphql?query=\u0001",
                "GET /graphql%zz",
                "GET /graphql%2",
                "GET /graphql%00",
                "GET /../graphql",
                "GET graphql",
                "GET /graphql ?query",
                "GE(T /graphql",
                "GET /茶",
                "GET /schema.graphql 茶",
            })
    void malformedRequestLines(String requestLine) throws Exception {
        isRefused(ask(requestLine, ""), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1\r\nContent-Length: 2\r\n", "Content-Length: x\r\n", "Host: other\r\n"})
    void malformedHeaders(String headers) throws Exception {
        isRefused(ask("GET /graphql", headers), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /graphql/x, 404",
        "GET /graphql;x=1/y, 404",
        "POST /graphql/x, 405",
        "GET /error, 404",
        "GET /actuator/env, 404",
        "GET /actuator/prometheus, 404",
        "POST /schema.graphql, 405",
        "DELETE /schema.graphql, 405",
        "POST /actuator/health, 405",
        "POST /, 405",
    })
    void whatIsNotThere(String requestLine, int status) throws Exception {
        Answer answer = ask(requestLine, "Accept: application/json\r\n");

        isRefused(answer, status);
        if (status == 405) {
            assertThat(answer.head()).contains("Allow: GET");
        }
    }

    /** RFC 9110, 15.6.2, and RFC 9112, 6.1: what the server has nowhere, and no fault of the address. */
    @ParameterizedTest
    @CsvSource({
        "CONNECT /graphql, ''",
        "CONNECT /schema.graphql, ''",
        "POST /graphql, Transfer-Encoding: foo",
        "POST /graphql, 'Transfer-Encoding: foo, chunked'",
    })
    void whatTheServerHasNowhere(String requestLine, String header) throws Exception {
        isRefused(ask(requestLine, header.isEmpty() ? "" : header + "\r\n"), 501, "NOT_IMPLEMENTED");
    }

    @Test
    void moreThanAHundredHeaders() throws Exception {
        isRefused(ask("GET /graphql", "X: y\r\n".repeat(150)), 400);
    }

    @Test
    void aBrowserReadsALine() throws Exception {
        Answer answer = ask("POST /", "Accept: text/html\r\n");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.head()).contains("text/plain");
        assertThat(answer.body()).startsWith("405 ");
    }
}
