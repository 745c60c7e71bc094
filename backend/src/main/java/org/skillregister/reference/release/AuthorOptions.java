package org.skillregister.reference.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.text.FreeText;
import org.skillregister.reference.release.ReleasePublishing.Author;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that publish a version: who publishes it, and why. */
final class AuthorOptions {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_SUMMARY = 200;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who publishes it; everybody sees it.")
    private String name = "";

    @Option(
            names = "--summary",
            required = true,
            paramLabel = "TEXT",
            description = "What is new, or why, in one sentence; everybody sees it.")
    private String summary = "";

    /** @throws ParameterException when one of them is blank, too long, or not plain text in one line */
    Author author() {
        requireLine("--by", name, LONGEST_NAME);
        requireLine("--summary", summary, LONGEST_SUMMARY);
        return new Author(name, summary);
    }

    private void requireLine(String option, String text, int longest) {
        if (text.isBlank() || text.length() > longest || !FreeText.isLine(text)) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "%s must be 1 to %d characters in one line".formatted(option, longest));
        }
    }
}
