package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.assessment.command.SiteCommand;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** A site records what it was built from, and the command reports what it lacks. */
@PlanTest
class SiteCommandTest {

    @TempDir
    private Path folder;

    @Autowired
    private SiteCommand command;

    @Autowired
    private AssessmentPlans plans;

    @Autowired
    private Snapshot<ReferenceData> reference;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private int exit;

    private String status() {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        exit = line.execute("status", folder.toString());
        return out.toString();
    }

    private void build(String version, String more) throws Exception {
        String known = plans.list().stream()
                .map(plan -> "\"%s\": %d".formatted(plan.id(), plan.version()))
                .collect(Collectors.joining(", "));
        Files.writeString(
                folder.resolve("build.json"),
                "{\"dataVersion\": \"%s\", \"plans\": {%s%s}}".formatted(version, known, more));
    }

    @Test
    void siteThatIsOlderThanTheDataSaysWhatItLacks() throws Exception {
        assertThat(status()).contains("has no build.json");
        assertThat(exit).isEqualTo(2);
        String version = reference.get().version().id();
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", publisher.plan());
        build(version, "");
        assertThat(status()).contains("as new as the data");
        assertThat(exit).isZero();

        publisher.change(id, 1, publisher.plan("title", "改过的计划"));
        assertThat(status()).contains("version 1 of the plan %s; the register has version 2".formatted(id));
        assertThat(exit).isOne();
        publisher.withdraw(id, 2);
        assertThat(status()).contains("still has the plan " + id);
        build("0123456789abcdef", "");
        assertThat(status()).contains("built from the reference data 0123456789abcdef");
        Files.writeString(folder.resolve("build.json"), "no JSON");
        assertThat(status()).contains("cannot be read");
    }
}
