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

/** What commands have in common: the files they are given, what they tell, and how they refuse what they are called with. */
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

    /** @throws ParameterException with the message when it does not hold; it is told with the usage */
    protected final void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec().commandLine(), message);
        }
    }

    /** What stands in a file that the command was given. */
    protected final byte[] content(Path file, int mostBytes) throws IOException {
        require(
                Files.isReadable(file) && Files.size(file) <= mostBytes,
                "FILE must be there, and at most %d MB".formatted(mostBytes / MB));
        return Files.readAllBytes(file);
    }

    /** Writes a file, and overwrites none. */
    protected final void write(Path file, byte[] content) throws IOException {
        require(!Files.exists(file), file + " is there already");
        Files.write(file, content);
    }

    /**
     * Tells of something in a file, as {@code courses.csv:3: error: price：…}.
     *
     * @param file its name, perhaps with the line
     * @param kind such as {@code error}
     * @param place where in it; null when it is of all of it
     */
    protected final void report(String file, String kind, @Nullable String place, String message) {
        out().println("%s: %s: %s%s".formatted(file, kind, place == null ? "" : place + "：", message));
    }

    /** What the command ends with. */
    protected static int exitCode(Collection<?> problems) {
        return problems.isEmpty() ? 0 : 1;
    }

    /** Who does what the command does, as histories name them. */
    protected static String author() {
        return "command line " + System.getProperty("user.name");
    }
}
