package org.skillregister.platform.gateway.answer;

import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Sha256;
import org.skillregister.platform.http.Gzip;

/** The bytes of an answer. */
public final class Answer {

    private static final int WORTH_COMPRESSING = 1000;

    /** How long an answer stays valid. */
    private enum Life {
        PASSING,
        UNTIL_LIVE_DATA_CHANGE,
        UNTIL_DATA_CHANGE
    }

    private final int status;
    private final byte[] body;
    private final Life life;
    private final byte @Nullable [] gzip;
    private final @Nullable String digest;
    private final LocalDate day;
    private final RequestResult result;

    private Answer(
            int status,
            byte[] body,
            Life life,
            LocalDate day,
            RequestResult result,
            byte @Nullable [] gzip,
            @Nullable String digest) {
        this.status = status;
        this.body = body;
        this.life = life;
        this.day = day;
        this.result = result;
        this.gzip = gzip;
        this.digest = digest;
    }

    /** An answer that is never reused: an error, or a personal answer. */
    public static Answer passing(int status, byte[] body, RequestResult result) {
        return new Answer(status, body, Life.PASSING, LocalDate.MIN, result, null, null);
    }

    /**
     * A public answer without errors, which can be cached here, and by HTTP caches once it is {@link #tagged}.
     *
     * @param live whether it may change at any moment, so that caches must revalidate it every time
     * @param day the day it was made and is valid for
     * @param operation see {@link RequestResult}
     */
    public static Answer kept(byte[] body, boolean live, LocalDate day, String operation) {
        return new Answer(
                200,
                body,
                live ? Life.UNTIL_LIVE_DATA_CHANGE : Life.UNTIL_DATA_CHANGE,
                day,
                new RequestResult(operation, RequestResult.CLEAN),
                null,
                null);
    }

    /** The same answer with digest and compressed body, for a GET. A POST needs neither, and the work takes longer than many an execution. */
    public Answer tagged() {
        if (!isKept() || digest != null) {
            return this;
        }
        byte[] compressed = body.length < WORTH_COMPRESSING ? null : Gzip.of(body);
        return new Answer(status, body, life, day, result, compressed, digest(body));
    }

    public boolean isKept() {
        return life != Life.PASSING;
    }

    boolean isLive() {
        return life == Life.UNTIL_LIVE_DATA_CHANGE;
    }

    LocalDate day() {
        return day;
    }

    public RequestResult result() {
        return result;
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body;
    }

    /** The compressed body; null when compression is not worthwhile. */
    byte @Nullable [] gzip() {
        return gzip;
    }

    /** The ETag: each encoding and content type is a representation of its own. */
    String etag(boolean compressed, ResponseType type) {
        return '"' + digest + (compressed ? "-g" : "") + (type == ResponseType.JSON ? "\"" : "-r\"");
    }

    int bytes() {
        return body.length + (gzip == null ? 0 : gzip.length);
    }

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(body))
                .substring(0, 22);
    }
}
