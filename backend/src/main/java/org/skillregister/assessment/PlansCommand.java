package org.skillregister.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assessment plans as files, on the command line. */
@Component
@Command(
        name = "plans",
        description = "Checks, publishes and exports assessment plans as JSON files.",
        synopsisSubcommandLabel = "(check | publish | export)")
class PlansCommand extends ConsoleCommand implements CommandLineTool {

    private static final long MOST_BYTES = 1_000_000;

    private final ObjectProvider<PlanPublishing> publishing;
    private final ObjectProvider<AssessmentPlans> plans;
    private final ObjectProvider<Catalogues> catalogues;
    private final ObjectProvider<GraphQlSource> schema;

    PlansCommand(
            ObjectProvider<PlanPublishing> publishing,
            ObjectProvider<AssessmentPlans> plans,
            ObjectProvider<Catalogues> catalogues,
            ObjectProvider<GraphQlSource> schema) {
        this.publishing = publishing;
        this.plans = plans;
        this.catalogues = catalogues;
        this.schema = schema;
    }

    @Command(
            name = "check",
            description = "Says everything that is wrong with a file, and changes nothing.",
            mixinStandardHelpOptions = true)
    int check(
            @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose plan: org-031.")
                    String organization,
            @Parameters(paramLabel = "FILE", description = "JSON as AssessmentPlanInput in schema/plan.graphqls.")
                    Path file)
            throws IOException {
        return run(organization, file, plan -> publishing.getObject().check(organization, plan));
    }

    @Command(
            name = "publish",
            description = "Publishes the plan of a file, or changes the one that the year has already.",
            mixinStandardHelpOptions = true)
    int publish(
            @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose plan: org-031.")
                    String organization,
            @Parameters(paramLabel = "FILE", description = "JSON as AssessmentPlanInput in schema/plan.graphqls.")
                    Path file)
            throws IOException {
        PlanAuthor author = new PlanAuthor(organization, "command line " + System.getProperty("user.name"));
        return run(organization, file, plan -> publishing.getObject().publishOrChange(author, plan));
    }

    private int run(String organization, Path file, Function<PlanStatement, AssessmentPlanPayload> change)
            throws IOException {
        require(
                catalogues.getObject().everListed(organization).isPresent(),
                "There is no organization " + organization);
        require(Files.isReadable(file) && Files.size(file) <= MOST_BYTES, "FILE must be there, and at most 1 MB");
        PlanFile read = PlanFile.read(
                Files.readString(file, StandardCharsets.UTF_8),
                schema.getObject().schema());
        read.problems().forEach(problem -> print(file, "error", problem.argument(), problem.message()));
        if (read.statement() == null) {
            return 1;
        }
        AssessmentPlanPayload done = change.apply(read.statement());
        done.problems().forEach(problem -> print(file, "error", problem.field(), problem.message()));
        done.warnings().forEach(warning -> print(file, "warning", warning.field(), warning.message()));
        Optional.ofNullable(done.plan())
                .ifPresent(plan -> out().println("%s, version %d".formatted(plan.id(), plan.version())));
        return done.problems().isEmpty() ? 0 : 1;
    }

    @Command(
            name = "export",
            description = "Writes a plan of the register into a file, to be changed and published.",
            mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose plan: org-015.")
                    String organization,
            @Option(names = "--year", required = true, description = "Of which year.") int year,
            @Parameters(paramLabel = "FILE", description = "Where to; a file that is there is not overwritten.")
                    Path file)
            throws IOException {
        Optional<AssessmentPlan> plan = plans.getObject().find(organization, year);
        require(plan.isPresent(), "The register has no plan of %s for %d".formatted(organization, year));
        require(!Files.exists(file), "FILE is there already");
        Files.writeString(file, PlanFile.write(plan.orElseThrow()) + "\n", StandardCharsets.UTF_8);
        return 0;
    }

    private void print(Path file, String kind, @Nullable String field, String message) {
        out().println("%s: %s: %s%s".formatted(file, kind, field == null ? "" : field + "：", message));
    }
}
