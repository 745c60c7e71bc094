package org.skillregister.reference.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.reference.release.ReleasePublishing.Author;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The versions of the reference data on the command line. */
@Component
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Checks, compares, publishes and exports versions of the reference data.",
        synopsisSubcommandLabel = "(check | diff | publish | history | export | rollback | adopt)")
class ReferenceCommand extends ConsoleCommand implements CommandLineTool {

    private final ObjectProvider<ReleasePublishing> publishing;

    ReferenceCommand(ObjectProvider<ReleasePublishing> publishing) {
        this.publishing = publishing;
    }

    @Command(
            name = "check",
            description = "Says everything that is wrong with a version, by file, line and field, and changes nothing.",
            mixinStandardHelpOptions = true)
    int check(@Mixin ReleaseSource source) throws IOException {
        return printProblems(publishing.getObject().check(source.read()));
    }

    @Command(
            name = "diff",
            description = "Says what a version says otherwise than the served one. It need not be sound.",
            mixinStandardHelpOptions = true)
    int diff(@Mixin ReleaseSource source, @Option(names = "--json", description = "As data, one line.") boolean asData)
            throws IOException {
        ReleaseFiles files = source.read();
        ReleaseComparison comparison = ReleaseComparison.of(files(null), files);
        comparison.lines(asData).forEach(out()::println);
        return exitCode(comparison.vanished());
    }

    @Command(
            name = "publish",
            description = "Serves a version in the place of the served one, on every server, or changes nothing.",
            mixinStandardHelpOptions = true)
    int publish(@Mixin ReleaseSource source, @Mixin AuthorOptions author) throws IOException {
        Author by = author.author();
        return report(publishing.getObject().publish(source.read(), by));
    }

    @Command(
            name = "rollback",
            description = "Publishes the files of an earlier version once more, as a new version.",
            mixinStandardHelpOptions = true)
    int rollBack(
            @Parameters(paramLabel = "VERSION", description = "Which one: its data version, as history lists it.")
                    String version,
            @Mixin AuthorOptions author) {
        Author by = author.author();
        return report(publishing.getObject().rollBack(files(version), by));
    }

    @Command(
            name = "history",
            description = "Lists all versions that this register has had, the served one first.",
            mixinStandardHelpOptions = true)
    int history() {
        publishing.getObject().list().forEach(release -> out().println(release.line()));
        publishing.getObject().keptBack().ifPresent(out()::println);
        return 0;
    }

    @Command(
            name = "adopt",
            description =
                    "Serves the data of this program where they are kept back because they lack what was published"
                            + " here; history tells. What they lack is gone then, and can be rolled back to.",
            mixinStandardHelpOptions = true)
    int adopt() {
        require(publishing.getObject().adopt(), "The data of this program were not released later than what is served");
        return report(List.of());
    }

    @Command(
            name = "export",
            description = "Writes the files of a version, to be changed and published.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(
                            paramLabel = "DIR|ZIP",
                            description =
                                    "Where to: an archive when it ends in .zip, else a directory. Must not be there"
                                            + " yet.")
                    Path target,
            @Option(names = "--of", paramLabel = "VERSION", description = "Which one; the served one when left out.")
                    @Nullable
                    String version)
            throws IOException {
        ReleaseFiles files = files(version);
        if (target.toString().endsWith(".zip")) {
            write(target, files.archive());
        } else {
            require(!Files.exists(target), target + " is there already");
            files.write(target);
        }
        return 0;
    }

    private ReleaseFiles files(@Nullable String version) {
        Stream<StoredRelease> releases = publishing.getObject().list().stream();
        Optional<StoredRelease> release = releases.filter(it -> version == null || version.equals(it.dataVersion()))
                .findFirst();
        require(release.isPresent(), "There is no version " + version + "; history lists them");
        Optional<ReleaseFiles> files = publishing.getObject().findFiles(release.orElseThrow());
        require(files.isPresent(), "A program from before took that version on, and did not keep its files");
        return files.orElseThrow();
    }

    private int printProblems(List<ReleaseProblem> problems) {
        problems.forEach(out()::println);
        return exitCode(problems);
    }

    private int report(List<ReleaseProblem> problems) {
        if (problems.isEmpty()) {
            StoredRelease served = publishing.getObject().list().getFirst();
            out().println("Version %s of %s is served".formatted(served.dataVersion(), served.moment()));
        }
        return printProblems(problems);
    }
}
