package org.skillregister.reference.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The argument of commands that read the files of a version. */
final class ReleaseSource {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "DIR|ZIP",
            description =
                    "A directory or ZIP archive with db/reference/*.csv, rules/*.yaml and rules/cases/*.yaml, as export"
                            + " writes it.")
    private @Nullable Path path;

    /** @throws ParameterException when it is missing or not readable; the message is printed above the usage of all commands */
    ReleaseFiles read() throws IOException {
        Path source = Objects.requireNonNull(path);
        if (!Files.isReadable(source)) {
            CommandSpec all = Objects.requireNonNull(command).parent();
            throw new ParameterException(all.commandLine(), source + " cannot be read");
        }
        return ReleaseFiles.read(source);
    }
}
