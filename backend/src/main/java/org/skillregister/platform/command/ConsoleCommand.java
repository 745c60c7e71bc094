package org.skillregister.platform.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Base class of commands: reads and writes files, reports problems, and checks arguments. */
public abstract class ConsoleCommand {

    private static final int MB = 1_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("Not on a command line");
        }
        return spec;
    }

    protected final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    protected final PrintWriter err() {
        return spec().commandLine().getErr();
    }

    /** @throws ParameterException with the message, printed above the usage, when the condition does not hold */
    protected final void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec().commandLine(), message);
        }
    }

    /** The content of a file argument. */
    protected final byte[] content(Path file, int mostBytes) throws IOException {
        require(
                Files.isReadable(file) && Files.size(file) <= mostBytes,
                "FILE must be readable and at most %d MB".formatted(mostBytes / MB));
        return Files.readAllBytes(file);
    }

    /** Writes a file without overwriting an existing one. */
    protected final void write(Path file, byte[] content) throws IOException {
        require(!Files.exists(file), file + " already exists");
        Files.write(file, content);
    }

    /**
     * Reports a problem in a file, such as {@code courses.csv:3: error: price：…}.
     *
     * @param file its name, optionally with the line
     * @param kind severity, such as {@code error}
     * @param place where in the file; null for the whole file
     */
    protected final void report(String file, String kind, @Nullable String place, String message) {
        out().println("%s: %s: %s%s".formatted(file, kind, place == null ? "" : place + "：", message));
    }

    /** The exit code of the command. */
    protected static int exitCode(Collection<?> problems) {
        return problems.isEmpty() ? 0 : 1;
    }

    /** The author that histories record for changes by this command. */
    protected static String author() {
        return "command line " + System.getProperty("user.name");
    }
}
