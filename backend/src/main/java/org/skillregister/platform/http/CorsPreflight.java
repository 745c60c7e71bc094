package org.skillregister.platform.http;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/**
 * Answers CORS preflight requests. Any origin may read public data, with any headers its tools add (tracing, client names); there are no
 * cookies, so this grants nothing else.
 */
public final class CorsPreflight {

    /** Methods of read-only resources. */
    public static final String READING = "GET, HEAD, OPTIONS";

    private static final String USUAL = "Content-Type, Accept, Authorization, If-None-Match";
    private static final String A_DAY = "86400";
    private static final int LONGEST = 2000;

    private CorsPreflight() {}

    /** @param methods methods of the route, as a header value */
    public static void answer(HttpServletRequest request, HttpServletResponse response, String methods) {
        response.setStatus(204);
        response.setHeader(HttpHeaders.ALLOW, methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers(request));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    }

    /** Echoes the requested headers: a wildcard does not cover Authorization, which must be named. */
    private static String headers(HttpServletRequest request) {
        String requested =
                String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS)));
        String named = requested.length() > LONGEST
                ? ""
                : Arrays.stream(requested.split(",", -1))
                        .map(String::strip)
                        .filter(CorsPreflight::isName)
                        .collect(joining(", "));
        return named.isEmpty() ? USUAL : named;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(letter -> (letter < 128 && Character.isLetterOrDigit(letter))
                                || "!#$%&'*+-.^_`|~".indexOf(letter) >= 0);
    }
}
