package org.skillregister.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SpooledFile;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes the files that people send to an address: each whole, of so many bytes and in so much time, and reads few at once. Who sends slowly
 * holds up nobody who has sent.
 */
public final class FileUploads {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ON_THEIR_WAY = 64;
    private static final int READ_AT_ONCE = 2;

    private final Semaphore onTheirWay = new Semaphore(ON_THEIR_WAY);
    private final Semaphore reading = new Semaphore(READ_AT_ONCE);
    private final long most;

    /** @param most bytes of a file */
    public FileUploads(long most) {
        this.most = most;
    }

    /**
     * Takes a file.
     *
     * @param read what is answered to the file and its encoding, as the sender names it; null when not named
     * @throws org.skillregister.platform.file.FileRejectedException when it is too long or comes too slowly
     */
    public ServerResponse take(ServerRequest request, BiFunction<byte[], @Nullable Charset, ?> read)
            throws IOException {
        Charset declared = declared(request);
        if (!onTheirWay.tryAcquire()) {
            return PartnerResponses.busy();
        }
        try (SpooledFile all = SpooledFile.of(request.servletRequest().getInputStream(), most, LONGEST);
                InputStream content = all.content()) {
            return answer(content.readAllBytes(), declared, read);
        } finally {
            onTheirWay.release();
        }
    }

    private static @Nullable Charset declared(ServerRequest request) {
        try {
            return DeclaredCharset.of(request);
        } catch (InvalidMediaTypeException noSuchEncoding) {
            throw new FileRejectedException("Content-Type names no type, or an encoding that there is not");
        }
    }

    private ServerResponse answer(
            byte[] file, @Nullable Charset declared, BiFunction<byte[], @Nullable Charset, ?> read) {
        if (!comesToItsTurn()) {
            return PartnerResponses.busy();
        }
        try {
            return PartnerResponses.answer(200).body(read.apply(file, declared));
        } finally {
            reading.release();
        }
    }

    private boolean comesToItsTurn() {
        try {
            return reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
