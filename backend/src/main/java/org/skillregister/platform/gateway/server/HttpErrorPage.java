package org.skillregister.platform.gateway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.skillregister.platform.gateway.answer.HttpErrors;
import org.skillregister.platform.limit.RateLimitExempt;
import org.skillregister.platform.trace.Trace;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;

/** Explains why a request was refused or failed outside the endpoint: as JSON to programs, as a line of text to browsers. */
final class HttpErrorPage implements HttpRequestHandler, ErrorController, RateLimitExempt {

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A direct request for this page is not an error, and finds nothing.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer error ? error : 404;
        String accept = request.getHeader("Accept");
        boolean browser = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        byte[] body = browser
                ? "%d %s%n%s%n"
                        .formatted(status, HttpErrors.message(status), Trace.id())
                        .getBytes(UTF_8)
                : HttpErrors.body(status, message(status, request));
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType((browser ? "text/plain" : "application/json") + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String message(int status, HttpServletRequest request) {
        return status == 500
                ? HttpErrors.failure((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                : HttpErrors.message(status);
    }
}
