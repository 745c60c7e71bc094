package org.skillregister.course;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files of courses, on the command line. */
@Component
@Command(name = "courses", description = "Publishes files of courses.", synopsisSubcommandLabel = "(publish)")
class CoursesCommand extends ConsoleCommand implements CommandLineTool {

    private static final long MOST_BYTES = 20_000_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ObjectProvider<CourseFiles> files;
    private final ObjectProvider<ProviderTable> providers;

    CoursesCommand(ObjectProvider<CourseFiles> files, ObjectProvider<ProviderTable> providers) {
        this.files = files;
        this.providers = providers;
    }

    @Command(
            name = "publish",
            description =
                    "Publishes a CSV or JSON file, all of its courses or none; schema/course.graphqls has its form.",
            mixinStandardHelpOptions = true)
    int publish(
            @Option(names = "--provider", required = true, paramLabel = "ID", description = "The training provider.")
                    String provider,
            @Parameters(paramLabel = "FILE", description = "Ends in .csv or .json; UTF-8 or GB18030.") Path file)
            throws IOException {
        boolean known =
                providers.getObject().list().stream().anyMatch(it -> it.id().equals(provider));
        require(known, "There is no training provider %s; see: providers list".formatted(provider));
        require(Files.isReadable(file) && Files.size(file) <= MOST_BYTES, "FILE must be there, and at most 20 MB");
        Author author = new Author(provider, "command line " + System.getProperty("user.name"));
        CourseFileReport report = files.getObject().publish(author, format(file), text(file));
        report.problems()
                .forEach(it -> print(
                        file,
                        it.line(),
                        "error",
                        it.problem().field(),
                        it.problem().message()));
        report.warnings()
                .forEach(it -> print(
                        file,
                        it.line(),
                        "warning",
                        it.warning().field(),
                        it.warning().message()));
        out().println("%d published, %d changed, %d unchanged"
                .formatted(report.published(), report.changed(), report.unchanged()));
        return report.problems().isEmpty() ? 0 : 1;
    }

    private CourseFileFormat format(Path file) {
        String name = file.toString();
        require(name.endsWith(".csv") || name.endsWith(".json"), "FILE must end in .csv or .json");
        return name.endsWith(".csv") ? CourseFileFormat.CSV : CourseFileFormat.JSON;
    }

    /** Strictly as UTF-8, or else as GB18030, which is what spreadsheets write. */
    private String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return Files.readString(file, GB18030);
        }
    }

    private void print(Path file, int line, String kind, @Nullable String field, String message) {
        out().println("%s:%d: %s: %s%s".formatted(file, line, kind, field == null ? "" : field + "：", message));
    }
}
