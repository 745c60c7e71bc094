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

/** Writes answers with the headers that say what may be done with them. */
@Component
public class AnswerWriter {

    /** What is public changes by the day. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** How long after that a cache may give it out while it asks again. */
    private static final Duration STALE = Duration.ofMinutes(10);

    private final CacheControlPolicy cachePolicy;

    AnswerWriter(CacheControlPolicy cachePolicy) {
        this.cachePolicy = cachePolicy;
    }

    /** An answer that nobody may keep. */
    public void write(HttpServletResponse response, ResponseType type, Answer answer) throws IOException {
        common(response, type);
        response.setHeader("Cache-Control", "no-store");
        send(response, answer.status(), answer.body());
    }

    /** The answer to a GET or QUERY: when it is public and clean, caches may keep it. */
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
        // If-Modified-Since is not looked at: with the day and the program changes what no date of the data tells.
        if (ifNoneMatch != null && isKnown(ifNoneMatch, etag)) {
            // The other headers are those of the answer that the client has.
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
        // Search engines may ask, to see the pages that do; what they are answered is no page.
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
