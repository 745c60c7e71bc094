package org.skillregister.platform.http;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/** Requests that read. A route for GET alone lets HEAD through too, but without its path variables. */
public final class GetOrHead {

    private GetOrHead() {}

    /** @param pattern of the path, such as {@code /certificates/status/{list}} */
    public static RequestPredicate at(String pattern) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(pattern));
    }
}
