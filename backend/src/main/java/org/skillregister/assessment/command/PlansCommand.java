package org.skillregister.assessment.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.file.PlanFile;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.publishing.AssessmentPlanPayload;
import org.skillregister.assessment.publishing.PlanPublishing;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.platform.file.FileRejectedException;
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
        mixinStandardHelpOptions = true,
        description = "Checks, publishes and exports assessment plans as files: spreadsheets, JSON or YAML.",
        synopsisSubcommandLabel = "(check | publish | export | template)")
public class PlansCommand extends ConsoleCommand implements CommandLineTool {

    private static final String FILE =
            "A spreadsheet as `template` writes it, or JSON or YAML as AssessmentPlanInput in schema/plan.graphqls.";

    private final ObjectProvider<PlanPublishing> publishing;
    private final ObjectProvider<AssessmentPlans> plans;
    private final ObjectProvider<Catalogues> catalogues;
    private final ObjectProvider<Succession> succession;
    private final ObjectProvider<GraphQlSource> schema;

    PlansCommand(
            ObjectProvider<PlanPublishing> publishing,
            ObjectProvider<AssessmentPlans> plans,
            ObjectProvider<Catalogues> catalogues,
            ObjectProvider<Succession> succession,
            ObjectProvider<GraphQlSource> schema) {
        this.publishing = publishing;
        this.plans = plans;
        this.catalogues = catalogues;
        this.succession = succession;
        this.schema = schema;
    }

    @Command(
            name = "check",
            description = "Says everything that is wrong with a file, and changes nothing.",
            mixinStandardHelpOptions = true)
    int check(
            @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose plan: org-031.")
                    String organization,
            @Parameters(paramLabel = "FILE", description = FILE) Path file)
            throws IOException {
        return run(organization, file, (owner, plan) -> {
            AssessmentPlanPayload checked = publishing.getObject().check(owner, plan);
            return new AssessmentPlanPayload(null, checked.problems(), checked.warnings());
        });
    }

    @Command(
            name = "publish",
            description = "Publishes the plan of a file, or changes the one that the year has already.",
            mixinStandardHelpOptions = true)
    int publish(
            @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose plan: org-031.")
                    String organization,
            @Parameters(paramLabel = "FILE", description = FILE) Path file)
            throws IOException {
        return run(
                organization,
                file,
                (owner, plan) -> publishing.getObject().publishOrChange(new PlanAuthor(owner, author()), plan));
    }

    private int run(String organization, Path file, BiFunction<String, PlanStatement, AssessmentPlanPayload> change)
            throws IOException {
        String owner = succession.getObject().current(organization);
        require(catalogues.getObject().everListed(owner).isPresent(), "There is no organization " + organization);
        byte[] content = content(file, PlanFile.MOST_BYTES);
        PlanFile read;
        try {
            read = PlanFile.read(content, null, schema.getObject().schema());
        } catch (FileRejectedException refused) {
            report(file.toString(), "error", null, refused.getMessage());
            return 1;
        }
        read.problems().forEach(problem -> print(file, "error", problem.place(), problem.field(), problem.message()));
        if (read.statement() == null) {
            return 1;
        }
        AssessmentPlanPayload done = change.apply(owner, read.statement());
        done.problems().forEach(it -> print(file, "error", read.place(it.field()), it.field(), it.message()));
        done.warnings().forEach(it -> print(file, "warning", read.place(it.field()), it.field(), it.message()));
        Optional.ofNullable(done.plan())
                .ifPresent(plan -> out().println("%s, version %d".formatted(plan.id(), plan.version())));
        return exitCode(done.problems());
    }

    @Command(
            name = "export",
            description = "Writes a plan of the register into a file, to be changed and published.",
            mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose plan: org-015.")
                    String organization,
            @Option(names = "--year", required = true, description = "Of which year.") int year,
            @Parameters(
                            paramLabel = "FILE",
                            description = "Where to: .xlsx, .json or .yaml; a file that is there is not overwritten.")
                    Path file)
            throws IOException {
        Optional<AssessmentPlan> plan =
                plans.getObject().find(succession.getObject().current(organization), year);
        require(plan.isPresent(), "The register has no plan of %s for %d".formatted(organization, year));
        write(file, PlanFile.write(plan.orElseThrow(), file.toString()));
        return 0;
    }

    @Command(
            name = "template",
            description = "Writes the spreadsheet in which a plan is filled in, with a sheet that explains it.",
            mixinStandardHelpOptions = true)
    int template(
            @Parameters(paramLabel = "FILE", description = "Where to; a file that is there is not overwritten.")
                    Path file)
            throws IOException {
        write(file, PlanFile.template());
        return 0;
    }

    /** Prints {@code plan.xlsx: error: 批次!H4（plan.rounds[2].examDates）：…}, without the parts of the location that are not known. */
    private void print(Path file, String kind, @Nullable String place, @Nullable String field, String message) {
        String also = field == null ? "" : "（%s）".formatted(field);
        report(file.toString(), kind, place == null ? field : place + also, message);
    }
}
