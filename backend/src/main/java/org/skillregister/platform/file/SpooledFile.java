package org.skillregister.platform.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * An upload spooled to disk until it is complete. It is encrypted with a key held only in memory, and the file is unlinked as soon as it
 * is open, so that nothing is left even if the server is killed.
 */
public final class SpooledFile implements AutoCloseable {

    private static final int AT_ONCE = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LEAST_A_SECOND = 128 << 10;

    private final FileChannel file;
    private final SecretKey key;

    private SpooledFile() throws IOException {
        Path place = Path.of(System.getProperty("java.io.tmpdir"), "register-upload-" + UUID.randomUUID());
        this.file = FileChannel.open(
                place,
                Set.of(CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.key = newKey();
    }

    private static SecretKey newKey() {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(256);
            return keys.generateKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads the whole stream.
     *
     * @param most maximum size in bytes
     * @param longest maximum duration
     * @throws FileRejectedException when it is larger or slower
     */
    public static SpooledFile of(InputStream bytes, long most, Duration longest) throws IOException {
        SpooledFile spooled = new SpooledFile();
        try {
            spooled.fill(bytes, most, longest);
            return spooled;
        } catch (IOException | RuntimeException failure) {
            spooled.close();
            throw failure;
        }
    }

    private void fill(InputStream bytes, long most, Duration longest) throws IOException {
        OutputStream to = Channels.newOutputStream(file);
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE);
        byte[] some = new byte[AT_ONCE];
        long begun = System.nanoTime();
        long taken = 0;
        for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
            taken += read;
            if (taken > most) {
                throw new FileRejectedException("The file has more than %d bytes".formatted(most));
            }
            requirePace(taken, Duration.ofNanos(System.nanoTime() - begun), longest);
            to.write(cipher.update(some, 0, read));
        }
    }

    /**
     * Checks the pace of the upload.
     *
     * @param taken bytes received so far
     * @param time time elapsed
     * @param longest maximum duration of the whole upload
     * @throws FileRejectedException when it is too slow
     */
    static void requirePace(long taken, Duration time, Duration longest) {
        if (time.compareTo(longest) > 0) {
            throw new FileRejectedException("The upload took more than %d minutes".formatted(longest.toMinutes()));
        }
        if (taken < time.minus(PATIENCE).toSeconds() * LEAST_A_SECOND) {
            throw new FileRejectedException(
                    "The upload is too slow: fewer than %d bytes a second".formatted(LEAST_A_SECOND));
        }
    }

    /** The content from the start; can be read only once. */
    public InputStream content() throws IOException {
        return new CipherInputStream(Channels.newInputStream(file.position(0)), cipher(Cipher.DECRYPT_MODE));
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            // A fixed IV is safe: the key encrypts nothing else.
            cipher.init(mode, key, new IvParameterSpec(new byte[16]));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
