package org.skillregister.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;
import org.skillregister.platform.error.RateLimitExceededException;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SpooledFile;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Receives uploaded files completely, with limits on size and time. Slow senders block nobody: {@link FileThreads} process only complete
 * files, and one client has only some of the places.
 */
public final class FileUploads {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int ON_THEIR_WAY = 64;
    private static final int OF_ONE_CLIENT = 8;

    private final Map<String, Integer> ofClients = new ConcurrentHashMap<>();
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
     * @throws FileRejectedException when it is too large or the upload too slow
     * @throws RateLimitExceededException when the client is already sending as many files as it may at once
     */
    public ServerResponse take(ServerRequest request, BiFunction<byte[], @Nullable Charset, ?> read)
            throws IOException {
        Charset declared = declared(request);
        String client = (String) request.attribute(Caller.CLIENT_ID).orElse("unknown");
        begin(client);
        try {
            return onTheirWay.tryAcquire() ? takeAdmitted(request, read, declared) : PartnerResponses.busy();
        } finally {
            end(client);
        }
    }

    private void begin(String client) {
        if (ofClients.merge(client, 1, Integer::sum) > OF_ONE_CLIENT) {
            end(client);
            throw new RateLimitExceededException(
                    "At most %d files may be sent at once".formatted(OF_ONE_CLIENT), Duration.ZERO);
        }
    }

    private void end(String client) {
        ofClients.computeIfPresent(client, (_, files) -> files == 1 ? null : files - 1);
    }

    private ServerResponse takeAdmitted(
            ServerRequest request, BiFunction<byte[], @Nullable Charset, ?> read, @Nullable Charset declared)
            throws IOException {
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
