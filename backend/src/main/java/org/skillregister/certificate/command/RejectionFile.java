package org.skillregister.certificate.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.intake.Rejection;

/** The rejected lines of a file: position and code, never their content. It is created with the first rejection. */
final class RejectionFile implements Consumer<Rejection>, AutoCloseable {

    private final Path path;
    private @Nullable Writer writer;

    /** Deletes the file of an earlier run. */
    RejectionFile(Path path) throws IOException {
        this.path = path;
        Files.deleteIfExists(path);
    }

    @Override
    public void accept(Rejection rejected) {
        try {
            if (writer == null) {
                writer = Files.newBufferedWriter(path, UTF_8);
                writer.write(Rejection.HEADER);
            }
            writer.write(rejected.csv());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
