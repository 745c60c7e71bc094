package org.skillregister.platform.http;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/**
 * The answer to what a browser asks before a page of another site may ask. Any origin may read what is public, with whatever headers
 * its tools add (tracing, client names); there are no cookies, so nothing else follows from it.
 */
public final class CorsPreflight {

    /** Methods of what can only be read. */
    public static final String READING = "GET, HEAD, OPTIONS";

    private static final String USUAL = "Content-Type, Accept, Authorization, If-None-Match";
    private static final String A_DAY = "86400";
    private static final int LONGEST = 2000;

    private CorsPreflight() {}

    /** @param methods those of the address, as a header lists them */
    public static void answer(HttpServletRequest request, HttpServletResponse response, String methods) {
        response.setStatus(204);
        response.setHeader(HttpHeaders.ALLOW, methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers(request));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    }

    /** Those that were asked for: a list of all is none, because the header Authorization must be named. */
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
