package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.assessment.command.PlansCommand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Plans as files. */
@PlanTest
class PlansCommandTest {

    @TempDir
    private Path directory;

    @Autowired
    private PlansCommand command;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private record Run(int exit, String out) {}

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        int exit = line.execute(arguments);
        return new Run(exit, out.toString());
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static String json(Map<String, Object> plan) {
        return new JsonMapper().writeValueAsString(plan);
    }

    /** The plan of 2026 is in the register already, and no source prints where its notice is found. */
    @Test
    void exportedPlanIsReadAgain() throws Exception {
        String file = directory.resolve("exported.json").toString();

        assertThat(run("export", "--organization", "org-015", "--year", "2026", file)
                        .exit())
                .isZero();
        assertThat(Files.readString(Path.of(file))).contains("\"number\" : \"沪技师(2026)1号\"");
        Run checked = run("check", "--organization", "org-015", file);

        assertThat(checked.exit()).isOne();
        assertThat(checked.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("error: plan.notice.url："))
                .anyMatch(line -> line.contains("error: plan.year："));
        assertThat(run("export", "--organization", "org-015", "--year", "2026", file)
                        .exit())
                .isEqualTo(2);
        assertThat(run("export", "--organization", "org-015", "--year", "2025", file + "2")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void fileIsPublishedAndThenChanged() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String organization = publisher.organization();
        String id = organization + "-2027";
        String file = file("plan.json", json(publisher.plan()));

        assertThat(run("check", "--organization", organization, file)).isEqualTo(new Run(0, ""));
        graphQl.document("query($id: ID!) { organization(id: $id) { plans { id } } }")
                .variable("id", organization)
                .execute()
                .path("organization.plans")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(run("publish", "--organization", organization, file).out()).contains(id + ", version 1");
        assertThat(run("publish", "--organization", organization, file).out()).contains(id + ", version 1");
        String other = file("other.json", json(publisher.plan("title", "改过的计划")));
        assertThat(run("publish", "--organization", organization, other).out()).contains(id + ", version 2");
        assertThat(run("export", "--organization", organization, "--year", "2027", directory + "/again.json")
                        .exit())
                .isZero();
        assertThat(run("publish", "--organization", organization, directory + "/again.json")
                        .out())
                .contains(id + ", version 2");
        publisher
                .history(id)
                .path("assessmentPlanHistory[*].changedBy")
                .entityList(String.class)
                .satisfies(who -> assertThat(who).hasSize(2).allMatch(name -> name.startsWith("command line ")));
    }

    /** The same by a spreadsheet: what is wrong is told by its cell. */
    @Test
    void spreadsheetIsCheckedAndPublished() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String organization = publisher.organization();
        publisher.published("a", publisher.plan());
        String file = directory.resolve("plan.xlsx").toString();
        assertThat(run("export", "--organization", organization, "--year", "2027", file)
                        .exit())
                .isZero();

        assertThat(run("check", "--organization", organization, file)).isEqualTo(new Run(0, ""));
        byte[] other = EditedSpreadsheet.of(Files.readAllBytes(Path.of(file)), "批次", 2, 7, "2028-04-24");
        Files.write(Path.of(file), other);
        Run wrong = run("check", "--organization", organization, file);
        assertThat(wrong.exit()).isOne();
        assertThat(wrong.out()).contains("error: 批次!H2（plan.rounds[0].examDates[0]）：");
        Files.write(Path.of(file), EditedSpreadsheet.of(other, "批次", 2, 7, "2027年4月24日、2027/4/26"));
        assertThat(run("publish", "--organization", organization, file).out())
                .contains(organization + "-2027, version 2");

        String template = directory.resolve("template.xlsx").toString();
        assertThat(run("template", template).exit()).isZero();
        assertThat(run("check", "--organization", organization, template).out()).contains("error: 计划（plan）：");
        assertThat(run("template", template).exit()).isEqualTo(2);
    }

    @Test
    void otherFormIsToldWithItsPlace() throws Exception {
        Run torn = run("check", "--organization", "org-031", file("torn.json", "{\n\"year\": "));
        assertThat(torn.exit()).isOne();
        assertThat(torn.out()).contains("error: 第2行：读不出来");

        Map<String, Object> plan = Map.of("year", "二〇二七", "title", "计划", "place", "石泉东路");
        Run wrong = run("check", "--organization", "org-031", file("wrong.json", json(plan)));
        assertThat(wrong.exit()).isOne();
        assertThat(wrong.out())
                .contains("plan.year", "plan.notice", "plan.rounds")
                .doesNotContain("石泉东路");
        assertThat(run("check", "--organization", "org-999", file("x.json", "{}"))
                        .exit())
                .isEqualTo(2);
    }
}
