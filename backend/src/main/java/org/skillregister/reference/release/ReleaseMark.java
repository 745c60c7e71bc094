package org.skillregister.reference.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.skillregister.platform.Sha256;

/**
 * Identifies the release of reference data files.
 *
 * @param releasedAt when it was released
 * @param digest SHA-256 of the release time and all files, in hexadecimal digits
 */
record ReleaseMark(Instant releasedAt, String digest) {

    static final String RELEASED_AT = "reference.releasedAt";
    static final String DIGEST = "reference.digest";

    /** The mark of files released at a time. */
    static ReleaseMark of(ReleaseFiles files, Instant releasedAt) {
        MessageDigest digest = Sha256.digest();
        digest.update(releasedAt.toString().getBytes(UTF_8));
        files.content().forEach((path, content) -> {
            digest.update(path.getBytes(UTF_8));
            digest.update(content);
        });
        return new ReleaseMark(releasedAt, HexFormat.of().formatHex(digest.digest()));
    }

    /** The mark of the program's own release. */
    static ReleaseMark ofProgram() {
        return find(ReleaseFiles.packagedMark()).orElseThrow();
    }

    /** @return the mark in the files; empty when they have none */
    static Optional<ReleaseMark> find(ReleaseFiles files) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(files.mark()));
            String digest = properties.getProperty(DIGEST, "");
            return Optional.of(new ReleaseMark(Instant.parse(properties.getProperty(RELEASED_AT, "")), digest));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text() {
        return """
            # When these data were released, and the SHA-256 of that and of all the files. A database takes on only what was released later
            # than what it has, and only what was made from what it has. After a change of the files of the program:
            # mvn -pl backend test -Dtest=ReferenceReleaseTest -Dreference=release
            %s=%s
            %s=%s
            """.formatted(RELEASED_AT, releasedAt, DIGEST, digest);
    }
}
