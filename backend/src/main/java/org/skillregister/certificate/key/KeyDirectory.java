package org.skillregister.certificate.key;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory, outside the database and its backups, that holds the secret keys. Only its owner may read the files in it. */
public final class KeyDirectory {

    private static final String LOOKUP = "lookup.keys";
    private static final String SIGNING = "signing.jwks";

    private final Path directory;

    public KeyDirectory(Path directory) {
        this.directory = directory;
    }

    Path path() {
        return directory.toAbsolutePath().normalize();
    }

    /** Whether both files exist: their creation may have been interrupted between the two. */
    boolean isComplete() {
        return Files.exists(lookupFile()) && Files.exists(signingFile());
    }

    private Path signingFile() {
        return directory.resolve(SIGNING);
    }

    private Path lookupFile() {
        return directory.resolve(LOOKUP);
    }

    /** @throws MissingKeys when the file is missing, empty or malformed */
    LookupKeys lookupKeys() {
        List<LookupKey> keys = new ArrayList<>();
        for (String line : lines(lookupFile())) {
            LookupKey key = LookupKey.find(line)
                    .filter(it -> it.version() == keys.size() + 1)
                    .orElseThrow(() -> new MissingKeys("%s is damaged: line %d must be the number %d, a space, and 64"
                                    .formatted(lookupFile(), keys.size() + 1, keys.size() + 1)
                            + " hexadecimal digits"));
            keys.add(key);
        }
        if (keys.isEmpty()) {
            throw new MissingKeys("%s has no keys".formatted(lookupFile()));
        }
        return new LookupKeys(keys);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new MissingKeys("%s is missing".formatted(file));
        } catch (IOException unreadable) {
            throw new MissingKeys("%s cannot be read".formatted(file));
        }
    }

    /** @throws MissingKeys when the file is missing, empty or malformed */
    SigningKeys signingKeys() {
        List<JWK> keys = jwks();
        boolean good = !keys.isEmpty()
                && keys.stream()
                        .allMatch(
                                key -> key instanceof ECKey ec && ec.isPrivate() && Curve.P_256.equals(ec.getCurve()));
        if (!good) {
            throw new MissingKeys("%s has no private P-256 keys".formatted(signingFile()));
        }
        return new SigningKeys(new JWKSet(keys));
    }

    private List<JWK> jwks() {
        try {
            return JWKSet.parse(String.join("\n", lines(signingFile()))).getKeys();
        } catch (ParseException damaged) {
            throw new MissingKeys("%s is not a JSON Web Key Set".formatted(signingFile()));
        }
    }

    /** The keys of a new register, or what is missing of them. */
    void create() throws IOException {
        if (!Files.exists(lookupFile())) {
            addLookupKey();
        }
        if (!Files.exists(signingFile())) {
            addSigningKey(null);
        }
    }

    /**
     * Adds a key for signing. Older ones stay: what they signed can still be checked.
     *
     * @param signsFrom when it begins to sign; null is at once, which is for the first one only
     */
    public void addSigningKey(@Nullable Instant signsFrom) throws IOException {
        List<JWK> before = Files.exists(signingFile()) ? jwks() : List.of();
        write(SIGNING, SigningKeys.withNewKey(before, signsFrom).toString(false));
    }

    /** Adds a version of the lookup key; the first one too. Older versions stay: the new one builds on them. */
    int addLookupKey() throws IOException {
        List<String> lines = Files.exists(lookupFile()) ? new ArrayList<>(lines(lookupFile())) : new ArrayList<>();
        lines.add(LookupKey.random(lines.size() + 1).line());
        write(LOOKUP, String.join("\n", lines) + "\n");
        return lines.size();
    }

    /** Replaces a file whole: a reader sees the old one or the new one. */
    private void write(String name, String content) throws IOException {
        Files.createDirectories(directory);
        Path written = Files.createTempFile(
                directory,
                name,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, content);
        Files.move(
                written, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
