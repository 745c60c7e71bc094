package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.skillregister.platform.Gzip;
import org.skillregister.platform.LiveData;
import org.skillregister.platform.ServedData;
import org.springframework.stereotype.Component;

/** Writes answers with the headers that say what may be done with them. */
@Component
class AnswerWriter {

    /** A minute, and ten more while a cache asks again: what is public changes by the day. */
    private static final String PUBLIC = "public, max-age=60, stale-while-revalidate=600";

    private static final String LIVE = "public, no-cache";

    private static final String A_DAY = "86400";

    private final ServedData data;
    private final LiveData live;

    AnswerWriter(ServedData data, LiveData live) {
        this.data = data;
        this.live = live;
    }

    /** An answer that nobody may keep. */
    void write(HttpServletResponse response, ResponseType type, Answer answer) throws IOException {
        common(response, type);
        response.setHeader("Cache-Control", "no-store");
        send(response, answer.status(), answer.body());
    }

    /** The answer to a GET: when it is public and clean, caches may keep it. */
    void writeCacheable(HttpServletRequest request, HttpServletResponse response, ResponseType type, Answer answer)
            throws IOException {
        if (!answer.isKept()) {
            write(response, type, answer);
            return;
        }
        RateLimit.hide(response);
        byte[] gzip = Gzip.isAccepted(request.getHeader("Accept-Encoding")) ? answer.gzip() : null;
        String etag = answer.etag(gzip != null, type);
        response.addHeader("Cache-Control", answer.isLive() ? LIVE : PUBLIC);
        response.addHeader("Vary", "Accept, Accept-Encoding");
        response.addHeader("ETag", etag);
        long changed = changedAt(answer).toEpochMilli();
        if (isKnown(request, etag, answer.isLive() ? Long.MAX_VALUE : changed)) {
            // The other headers are those of the answer that the client has.
            response.addHeader("Access-Control-Allow-Origin", "*");
            response.setStatus(304);
            return;
        }
        common(response, type);
        response.addDateHeader("Last-Modified", changed);
        if (gzip != null) {
            response.addHeader("Content-Encoding", "gzip");
        }
        send(response, answer.status(), gzip == null ? answer.body() : gzip);
    }

    private Instant changedAt(Answer answer) {
        return answer.isLive() && live.changedAt().isAfter(data.changedAt()) ? live.changedAt() : data.changedAt();
    }

    /** Any origin may read what is public; there are no cookies, so nothing else follows from it. */
    void preflight(HttpServletResponse response, String methods) {
        response.setStatus(204);
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept, Authorization, If-None-Match");
        response.setHeader("Access-Control-Max-Age", A_DAY);
        response.setHeader("Cache-Control", "public, max-age=" + A_DAY);
    }

    private static void common(HttpServletResponse response, ResponseType type) {
        response.setContentType(type.header());
        response.addHeader("Access-Control-Allow-Origin", "*");
        response.addHeader("Access-Control-Expose-Headers", "ETag, RateLimit, RateLimit-Policy, Retry-After");
        response.addHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static void send(HttpServletResponse response, int status, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The date counts only where no tag is given; it has no fractions of a second, which is too coarse for live answers. */
    private static boolean isKnown(HttpServletRequest request, String etag, long changed) {
        String ifNoneMatch = request.getHeader("If-None-Match");
        return ifNoneMatch == null ? since(request) >= changed / 1000 * 1000 : isKnown(ifNoneMatch, etag);
    }

    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException noDate) {
            return -1;
        }
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
