package org.skillregister.platform.publicfile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends data files, readable from any origin, with headers that keep browsers from rendering them. */
public final class PublicFileResponses {

    private PublicFileResponses() {}

    /** Sends the file, or 304 when the client has it. */
    public static void send(PublicFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        addHeaders(response);
        file.sendCached(request, response);
    }

    /** @param problem message of the 404 when there is no file; says what exists instead */
    public static void send(
            Optional<PublicFile> file, String problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (file.isPresent()) {
            send(file.get(), request, response);
            return;
        }
        addHeaders(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(ErrorBody.of(ErrorCode.BAD_REQUEST, problem));
    }

    /** The response for a route. */
    public static ServerResponse response(Optional<PublicFile> file, String problem) {
        return ServerResponse.ok().build((request, response) -> {
            send(file, problem, request, response);
            return null;
        });
    }

    private static void addHeaders(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
