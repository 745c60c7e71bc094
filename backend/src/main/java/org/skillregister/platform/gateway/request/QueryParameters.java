package org.skillregister.platform.gateway.request;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request. */
final class QueryParameters {

    private final HttpServletRequest request;

    QueryParameters(HttpServletRequest request) {
        this.request = request;
    }

    /** @return null when it is missing */
    @Nullable
    String find(String name) {
        String[] values;
        try {
            values = request.getParameterValues(name);
        } catch (IllegalStateException malformed) {
            throw RequestRejectedException.badRequest(
                    "The query string is not well-formed UTF-8, percent-encoded, or has too many parameters");
        }
        if (values != null && values.length > 1) {
            throw RequestRejectedException.badRequest(name + ": is given more than once");
        }
        return values == null ? null : values[0];
    }

    /**
     * Like {@link #find}, but accepts {@code variables=} and {@code variables=null}, which some clients send for none.
     *
     * @return null when it is missing, empty or {@code null}
     */
    @Nullable
    String findGiven(String name) {
        String text = find(name);
        return text == null || text.isEmpty() || text.equals("null") ? null : text;
    }

    /** Length of the whole query string. */
    int length() {
        return request.getQueryString() == null ? 0 : request.getQueryString().length();
    }
}
