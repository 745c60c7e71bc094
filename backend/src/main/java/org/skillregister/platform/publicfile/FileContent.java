package org.skillregister.platform.publicfile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.skillregister.platform.Sha256;
import org.skillregister.platform.http.Gzip;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;

/** The content of a public file. It is compressed and digested once, because Tomcat does not compress responses with a strong ETag. */
final class FileContent {

    private final byte[] bytes;
    private final Supplier<byte[]> gzipped;
    private final Supplier<String> digest;

    /** Compression and digest are lazy, so that start-up does not wait until hundreds of files are compressed. */
    FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
        this.gzipped = SingletonSupplier.of(() -> Gzip.of(this.bytes));
        this.digest = SingletonSupplier.of(() -> HexFormat.of().formatHex(Sha256.of(this.bytes), 0, 16));
    }

    /** Compresses and digests it now instead of at its first request. */
    void prepare() {
        var _ = gzipped.get();
        var _ = digest.get();
    }

    boolean isSameAs(FileContent other) {
        return digest.get().equals(other.digest.get());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    /** Chooses the bytes to send, and sets the headers that say whether they are compressed. */
    byte[] choose(HttpServletRequest request, HttpServletResponse response) {
        byte[] compressed = gzipped.get();
        if (compressed.length > bytes.length * 0.9) {
            return bytes;
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Gzip.isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return bytes;
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return compressed;
    }

    /** The ETag of the bytes chosen for a response. */
    String etag(HttpServletResponse response) {
        return "\"%s%s\"".formatted(digest.get(), response.containsHeader(HttpHeaders.CONTENT_ENCODING) ? "-gzip" : "");
    }
}
