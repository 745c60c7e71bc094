package org.skillregister.platform.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.RawHttp.Answer;
import org.skillregister.platform.gateway.request.Limits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import tools.jackson.databind.json.JsonMapper;

/** Each limit of the request around the document, over HTTP: the maximum is accepted, one more is refused. */
@ApiTest
class RequestLimitsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Limits limits;

    @Autowired
    private ServerProperties server;

    private Answer get(String query, String headers) throws Exception {
        return RawHttp.ask(
                port,
                "GET /graphql?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(query, headers));
    }

    private Answer post(String headers, String body) throws Exception {
        return RawHttp.ask(
                port,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n%s\r\n%s"
                        .formatted(headers, body));
    }

    private static void isRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    private static void isTaken(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"data\"");
    }

    private String bodyOf(long bytes) {
        String body = new JsonMapper().writeValueAsString(Map.of("query", "{ __typename }"));
        return body + " ".repeat(Math.toIntExact(bytes) - body.length());
    }

    @Test
    void body() throws Exception {
        long most = limits.body().toBytes();

        isTaken(post("Content-Length: %d\r\n".formatted(most), bodyOf(most)));
        isRefused(post("Content-Length: %d\r\n".formatted(most + 1), ""), 413);
    }

    /** Its length is not told beforehand. */
    @Test
    void bodyInPieces() throws Exception {
        long most = limits.body().toBytes();
        String pieces = "%x\r\n%s\r\n%s0\r\n\r\n";

        isTaken(post("Transfer-Encoding: chunked\r\n", pieces.formatted(most, bodyOf(most), "")));
        isRefused(post("Transfer-Encoding: chunked\r\n", pieces.formatted(most, bodyOf(most), "1\r\n \r\n")), 413);
    }

    @Test
    void charactersOfVariablesInAGet() throws Exception {
        String fits = "{}" + " ".repeat(limits.variablesCharacters() - 2);

        isTaken(get("query=%7B__typename%7D&variables=" + encoded(fits), ""));
        isRefused(get("query=%7B__typename%7D&variables=" + encoded(fits + " "), ""), 400);
    }

    private static String encoded(String json) {
        return json.replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "+")
                .replace("[", "%5B")
                .replace("]", "%5D");
    }

    @Test
    void nestingOfVariables() throws Exception {
        String document = "query=query($v:Int)%7B__typename%7D&variables=";
        int lists = limits.variablesDepth() - 1;

        assertThat(get(document + encoded(nested(lists)), "").body()).doesNotContain("well-formed");
        assertThat(get(document + encoded(nested(lists + 1)), "").body()).contains("well-formed");
    }

    private static String nested(int lists) {
        return "{\"w\":%s%s}".formatted("[".repeat(lists), "]".repeat(lists)).replace("\"", "%22");
    }

    /** The whole head counts: request line, headers, and the empty line. */
    @Test
    void headers() throws Exception {
        int most = Math.toIntExact(server.getMaxHttpRequestHeaderSize().toBytes());
        String head = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: ";
        String fits = "x".repeat(most - head.length() - "\r\n\r\n".length());

        isTaken(RawHttp.ask(port, head + fits + "\r\n\r\n"));
        isRefused(RawHttp.ask(port, head + fits + "x\r\n\r\n"), 400);
    }
}
