package org.skillregister.platform.gateway.server;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Percent-encodes what a client left unencoded in its query, so that all later readers find it well-formed. */
final class QueryEncodingValve extends ValveBase {

    private static final int ASCII = 0x80;

    QueryEncodingValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // Tomcat's string has one character per byte.
        String query = request.getQueryString();
        if (query != null && query.chars().anyMatch(character -> character >= ASCII)) {
            request.getCoyoteRequest().queryString().setString(encoded(query));
        }
        getNext().invoke(request, response);
    }

    private static String encoded(String query) {
        return query.chars()
                .mapToObj(
                        character -> character < ASCII ? Character.toString(character) : "%%%02X".formatted(character))
                .collect(joining());
    }
}
