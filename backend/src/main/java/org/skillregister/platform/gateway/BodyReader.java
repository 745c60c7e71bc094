package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.skillregister.platform.ErrorCode;

/** Reads bodies: each so long, each in so much time, and all that are under way together so many bytes. */
final class BodyReader {

    private static final int PIECE = 8192;

    private final int most;
    private final long nanos;
    private final Semaphore free;

    BodyReader(Limits limits) {
        this.most = Math.toIntExact(limits.body().toBytes());
        this.nanos = limits.bodyTime().toNanos();
        this.free = new Semaphore(Math.toIntExact(limits.bodies().toBytes()));
    }

    /** @throws Refusal when the body is too long, too slow, not UTF-8, or when too many are under way */
    String read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(PIECE);
        int taken = 0;
        try (InputStream in = request.getInputStream()) {
            long end = System.nanoTime() + nanos;
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                take(length);
                taken += length;
                body.write(piece, 0, length);
                check(taken, end);
            }
            return text(body);
        } catch (IOException broken) {
            // Tomcat wraps what the socket threw.
            if (broken.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw broken;
        } finally {
            free.release(taken);
        }
    }

    private void take(int length) {
        if (!free.tryAcquire(length)) {
            throw new Refusal(
                    503,
                    ErrorCode.UNAVAILABLE,
                    "Too many bodies are on their way; try again",
                    Map.of("Retry-After", "1"));
        }
    }

    private void check(int size, long end) {
        if (size > most) {
            throw tooLarge();
        }
        if (System.nanoTime() > end) {
            throw tooSlow();
        }
    }

    /** The rest is not waited for. */
    private static Refusal tooSlow() {
        return new Refusal(408, ErrorCode.BAD_REQUEST, "body: took too long to arrive", Map.of("Connection", "close"));
    }

    private Refusal tooLarge() {
        return new Refusal(413, ErrorCode.BAD_REQUEST, "body: must have at most %d bytes".formatted(most));
    }

    private static String text(ByteArrayOutputStream body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.badRequest("body: is not UTF-8");
        }
    }
}
