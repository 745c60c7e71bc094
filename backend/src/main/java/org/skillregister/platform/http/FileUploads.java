package org.skillregister.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SpooledFile;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Receives uploaded files completely, with limits on size and time. Slow senders block nobody: {@link FileThreads} process only complete
 * files.
 */
public final class FileUploads {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int ON_THEIR_WAY = 64;

    private final Semaphore onTheirWay = new Semaphore(ON_THEIR_WAY);
    private final FileThreads threads =
            new FileThreads("files", Math.max(1, Runtime.getRuntime().availableProcessors() / 2), ON_THEIR_WAY);
    private final long most;

    /** @param most maximum size of a file in bytes */
    public FileUploads(long most) {
        this.most = most;
    }

    /**
     * Receives a file.
     *
     * @param read creates the response from the file and its declared encoding, which is null when not declared
     * @throws org.skillregister.platform.file.FileRejectedException when it is too large or the upload too slow
     */
    public ServerResponse take(ServerRequest request, BiFunction<byte[], @Nullable Charset, ?> read)
            throws IOException {
        Charset declared = declared(request);
        if (!onTheirWay.tryAcquire()) {
            return PartnerResponses.busy();
        }
        try (SpooledFile all = SpooledFile.of(request.servletRequest().getInputStream(), most, LONGEST)) {
            return threads.answer(() -> {
                try (InputStream content = all.content()) {
                    return PartnerResponses.answer(200).body(read.apply(content.readAllBytes(), declared));
                }
            });
        } finally {
            onTheirWay.release();
        }
    }

    private static @Nullable Charset declared(ServerRequest request) {
        try {
            return DeclaredCharset.of(request);
        } catch (InvalidMediaTypeException noSuchEncoding) {
            throw new FileRejectedException("Content-Type is malformed or names an unknown encoding");
        }
    }
}
