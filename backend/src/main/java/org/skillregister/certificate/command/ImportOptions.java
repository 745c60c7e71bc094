package org.skillregister.certificate.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of an import: the file, how it is read, and where its rejected lines are listed. */
final class ImportOptions {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private @Nullable Path file;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected lines are listed, without their content; FILE.rejects.csv by default.")
    private @Nullable Path rejects;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The encoding of a CSV file: UTF-8, GB18030, Big5, …; detected by default.")
    private @Nullable Charset charset;

    @Option(names = "--samples", description = "Accepts samples (province 99) too.")
    private boolean samples;

    boolean isReadable() {
        return isStandardInput() || Files.isReadable(file());
    }

    InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(file());
    }

    /** Its size in bytes; -1 when unknown. */
    long size() throws IOException {
        return isStandardInput() ? -1 : Files.size(file());
    }

    Path rejects() {
        return rejects != null ? rejects : Path.of((isStandardInput() ? "stdin" : file()) + ".rejects.csv");
    }

    /** The declared encoding; null to detect it. */
    @Nullable
    Charset charset() {
        return charset;
    }

    boolean samples() {
        return samples;
    }

    private Path file() {
        return Objects.requireNonNull(file);
    }

    private boolean isStandardInput() {
        return file().equals(STANDARD_INPUT);
    }
}
