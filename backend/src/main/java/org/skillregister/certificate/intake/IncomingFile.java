package org.skillregister.certificate.intake;

import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A file of certificates and its context.
 *
 * @param bytes its content; read once, from start to end
 * @param charset its encoding; null to detect it
 * @param source who sent it: a key's id, or {@code command}
 * @param organization id of the only organization whose certificates are accepted; null for all
 * @param samples whether samples are accepted
 */
public record IncomingFile(
        InputStream bytes,
        @Nullable Charset charset,
        String source,
        @Nullable String organization,
        boolean samples) {

    /** A file whose encoding is to be detected. */
    public IncomingFile(InputStream bytes, String source, @Nullable String organization, boolean samples) {
        this(bytes, null, source, organization, samples);
    }
}
