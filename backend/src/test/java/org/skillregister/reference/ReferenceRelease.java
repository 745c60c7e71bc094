package org.skillregister.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The release of the reference data that is packaged.
 *
 * @param releasedAt when it was released
 * @param digest SHA-256 of that and of all the files, in hexadecimal digits
 */
public record ReferenceRelease(Instant releasedAt, String digest) {

    private static final String FILE = "reference/release.properties";
    private static final String RELEASED_AT = "reference.releasedAt";
    private static final String DIGEST = "reference.digest";

    /** @param db the directory {@code db} of the sources, or of classes */
    public static ReferenceRelease read(Path db) {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(db.resolve(FILE))) {
            properties.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ReferenceRelease(
                Instant.parse(Objects.requireNonNull(properties.getProperty(RELEASED_AT))),
                Objects.requireNonNull(properties.getProperty(DIGEST)));
    }

    /** What the files are when they are released then. */
    static ReferenceRelease of(Path db, Instant releasedAt) {
        Instant moment = releasedAt.truncatedTo(ChronoUnit.SECONDS);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(moment.toString().getBytes(UTF_8));
            for (Path file : files(db)) {
                digest.update(file.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return new ReferenceRelease(moment, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path db) throws IOException {
        try (Stream<Path> files = Files.list(db.resolve("reference"))) {
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".csv"))
                                    .sorted(),
                            Stream.of(db.resolve("changelog/015-reference-data.yaml")))
                    .toList();
        }
    }

    /** Writes it beside the files. */
    public static void write(Path db, Instant releasedAt) throws IOException {
        ReferenceRelease release = of(db, releasedAt);
        Path file = db.resolve(FILE);
        String text = Files.readString(file)
                .replaceAll("(?m)^%s=.*$".formatted(RELEASED_AT), RELEASED_AT + "=" + release.releasedAt())
                .replaceAll("(?m)^%s=.*$".formatted(DIGEST), DIGEST + "=" + release.digest());
        Files.writeString(file, text);
    }
}
