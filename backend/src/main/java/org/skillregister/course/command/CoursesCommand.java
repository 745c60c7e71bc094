package org.skillregister.course.command;

import java.io.IOException;
import java.nio.file.Path;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.file.CourseFileReport;
import org.skillregister.course.file.CourseFiles;
import org.skillregister.course.file.CourseTemplate;
import org.skillregister.course.storage.ProviderTable;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Course files on the command line. */
@Component
@Command(
        name = "courses",
        mixinStandardHelpOptions = true,
        description = "Checks and publishes files of courses: spreadsheets, CSV or JSON.",
        synopsisSubcommandLabel = "(check | publish | template)")
class CoursesCommand extends ConsoleCommand implements CommandLineTool {

    private static final String FILE =
            "A spreadsheet as `template` writes it, CSV in whichever encoding, or JSON; schema/course.graphqls has its"
                    + " form.";

    private static final int MOST_BYTES = 20_000_000;

    private final ObjectProvider<CourseFiles> files;
    private final ObjectProvider<ProviderTable> providers;

    CoursesCommand(ObjectProvider<CourseFiles> files, ObjectProvider<ProviderTable> providers) {
        this.files = files;
        this.providers = providers;
    }

    @Command(
            name = "check",
            description = "Says everything that is wrong or doubtful in a file, and changes nothing.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", description = FILE) Path file) throws IOException {
        CourseFiles.Look look = files.getObject().look(content(file, MOST_BYTES), null);
        print(file, look.report());
        out().println("%d courses, %d problems"
                .formatted(look.courses(), look.report().problems().size()));
        return exitCode(look.report().problems());
    }

    @Command(
            name = "publish",
            description = "Publishes a file, all of its courses or none.",
            mixinStandardHelpOptions = true)
    int publish(
            @Option(names = "--provider", required = true, paramLabel = "ID", description = "The training provider.")
                    String provider,
            @Parameters(paramLabel = "FILE", description = FILE) Path file)
            throws IOException {
        boolean known =
                providers.getObject().list().stream().anyMatch(it -> it.id().equals(provider));
        require(known, "There is no training provider %s; see: providers list".formatted(provider));
        CourseAuthor author = new CourseAuthor(provider, author());
        CourseFileReport report = files.getObject().publish(author, content(file, MOST_BYTES), null);
        print(file, report);
        out().println("%d published, %d changed, %d unchanged"
                .formatted(report.published(), report.changed(), report.unchanged()));
        return exitCode(report.problems());
    }

    @Command(
            name = "template",
            description = "Writes the spreadsheet in which courses are filled in, with a sheet that explains it.",
            mixinStandardHelpOptions = true)
    int template(
            @Parameters(paramLabel = "FILE", description = "Where to; a file that is there is not overwritten.")
                    Path file)
            throws IOException {
        write(file, CourseTemplate.write());
        return 0;
    }

    private void print(Path file, CourseFileReport report) {
        report.problems()
                .forEach(it -> report(
                        file + ":" + it.line(),
                        "error",
                        it.problem().field(),
                        it.problem().message()));
        report.warnings()
                .forEach(it -> report(
                        file + ":" + it.line(),
                        "warning",
                        it.warning().field(),
                        it.warning().message()));
    }
}
