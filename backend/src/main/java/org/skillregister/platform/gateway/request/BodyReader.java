package org.skillregister.platform.gateway.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.skillregister.platform.error.ErrorCode;

/** Reads request bodies, with limits on the size and time of each and on the total size of all being read. */
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

    /** @throws RequestRejectedException when the body is too long, too slow or not UTF-8, or when too many are being read */
    String read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        int taken = 0;
        try (InputStream in = request.getInputStream()) {
            long end = System.nanoTime() + nanos;
            byte[] body = new byte[firstPiece(request)];
            for (int length = in.read(body); length >= 0; length = in.read(body, taken, body.length - taken)) {
                take(length);
                taken += length;
                check(taken, end);
                body = taken == body.length ? Arrays.copyOf(body, 2 * taken) : body;
            }
            return text(ByteBuffer.wrap(body, 0, taken));
        } catch (IOException broken) {
            // Tomcat wraps the socket's exception.
            if (broken.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw broken;
        } finally {
            free.release(taken);
        }
    }

    /** A buffer for a whole short body, and one byte to detect its end. Not larger, because the announced length need not be sent. */
    private static int firstPiece(HttpServletRequest request) {
        int announced = request.getContentLength();
        return announced < 0 || announced >= PIECE ? PIECE : announced + 1;
    }

    private void take(int length) {
        if (!free.tryAcquire(length)) {
            throw new RequestRejectedException(
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

    /** Closes the connection instead of waiting for the rest. */
    private static RequestRejectedException tooSlow() {
        return new RequestRejectedException(
                408, ErrorCode.BAD_REQUEST, "body: took too long to arrive", Map.of("Connection", "close"));
    }

    private RequestRejectedException tooLarge() {
        return new RequestRejectedException(
                413, ErrorCode.BAD_REQUEST, "body: must have at most %d bytes".formatted(most));
    }

    private static String text(ByteBuffer body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(body).toString();
        } catch (CharacterCodingException notUtf8) {
            throw RequestRejectedException.badRequest("body: is not UTF-8");
        }
    }
}
