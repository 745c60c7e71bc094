package org.skillregister.platform.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.skillregister.platform.gateway.rate.RateLimit;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.Gzip;
import org.springframework.stereotype.Component;

/** Writes answers with their caching and CORS headers. */
@Component
public class AnswerWriter {

    /** How long a cache may reuse a public answer without asking again. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** How long after that a cache may serve it while it revalidates. */
    private static final Duration STALE = Duration.ofMinutes(10);

    private final CacheControlPolicy cachePolicy;

    AnswerWriter(CacheControlPolicy cachePolicy) {
        this.cachePolicy = cachePolicy;
    }

    /** Writes an answer that must not be cached. */
    public void write(HttpServletResponse response, ResponseType type, Answer answer) throws IOException {
        common(response, type);
        response.setHeader("Cache-Control", "no-store");
        send(response, answer.status(), answer.body());
    }

    /** Writes the answer to a GET or QUERY; caches may keep it if it is public and has no errors. */
    public void writeCacheable(
            HttpServletRequest request, HttpServletResponse response, ResponseType type, Answer answer)
            throws IOException {
        if (!answer.isKept()) {
            write(response, type, answer);
            return;
        }
        RateLimit.hide(response);
        byte[] gzip = Gzip.isAccepted(request.getHeader("Accept-Encoding")) ? answer.gzip() : null;
        String etag = answer.etag(gzip != null, type);
        response.addHeader(
                "Cache-Control",
                answer.isLive() ? CacheControlPolicy.ASK_AGAIN : cachePolicy.on(answer.day(), FRESH, STALE));
        response.addHeader("Vary", "Accept, Accept-Encoding");
        response.addHeader("ETag", etag);
        String ifNoneMatch = request.getHeader("If-None-Match");
        // If-Modified-Since is ignored: answers also change with the day and the program, which no date of the data
        // reflects.
        if (ifNoneMatch != null && isKnown(ifNoneMatch, etag)) {
            // The client already has the other headers.
            response.addHeader("Access-Control-Allow-Origin", "*");
            response.setStatus(304);
            return;
        }
        common(response, type);
        if (gzip != null) {
            response.addHeader("Content-Encoding", "gzip");
        }
        send(response, answer.status(), gzip == null ? answer.body() : gzip);
    }

    private static void common(HttpServletResponse response, ResponseType type) {
        response.setContentType(type.header());
        response.addHeader("Access-Control-Allow-Origin", "*");
        response.addHeader("Access-Control-Expose-Headers", "ETag, RateLimit, RateLimit-Policy, Retry-After");
        response.addHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        // Search engines may send requests, to render pages that do; the answers are not pages to index.
        response.addHeader("X-Robots-Tag", "noindex");
    }

    private static void send(HttpServletResponse response, int status, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean isKnown(String ifNoneMatch, String etag) {
        if (ifNoneMatch.equals(etag)) {
            return true;
        }
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(etag) || known.equals("W/" + etag));
    }
}
