package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.reference.release.RunningRegister.Run;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions of the reference data are checked, published and rolled back while a server runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceCommandTest {

    private static final String VERSIONS =
            "query DataVersions($first: Int = 20, $after: String) { dataVersions(first: $first, after: $after)"
                    + " { nodes { id publishedAt publishedBy summary } } }";
    private static final String NAME = "上海市技师协会";

    private RunningRegister register;

    @TempDir
    private Path home;

    @BeforeAll
    void start() {
        register = new RunningRegister("reference_command", 1);
    }

    @AfterAll
    void stop() {
        register.close();
    }

    private Path exported() throws IOException {
        Path directory = home.resolve("exported");
        FileSystemUtils.deleteRecursively(directory);
        assertThat(register.run("export", directory.toString())).isEqualTo(new Run(0, ""));
        return directory;
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static Path table(Path directory, String name) {
        return directory.resolve("db/reference/" + name + ".csv");
    }

    private String served() throws Exception {
        return register.ask("{ dataVersion { id } }")
                .get("dataVersion")
                .get("id")
                .asString();
    }

    private JsonNode versions() throws Exception {
        return register.ask(VERSIONS).get("dataVersions").get("nodes");
    }

    private String name() throws Exception {
        return register.ask("{ organization(id: \"org-015\") { name } }")
                .get("organization")
                .get("name")
                .asString();
    }

    @Test
    void whatIsExportedIsSoundAndSaysNothingNew() throws Exception {
        Path directory = exported();
        Path archive = home.resolve("exported.zip");
        int versions = versions().size();

        assertThat(register.run("check", directory.toString())).isEqualTo(new Run(0, ""));
        assertThat(register.run("export", archive.toString())).isEqualTo(new Run(0, ""));
        assertThat(register.run("publish", archive.toString(), "--by", "编辑部", "--summary", "一样的")
                        .out())
                .contains("is served");
        assertThat(versions().size()).isEqualTo(versions);
        assertThat(register.run("export", archive.toString()).exit()).isEqualTo(2);
        assertThat(register.run("check", home.resolve("nothing").toString()).exit())
                .isEqualTo(2);
        assertThat(register.run("publish", archive.toString(), "--by", "编辑部", "--summary", "一\n二")
                        .exit())
                .isEqualTo(2);
        Files.delete(archive);
    }

    /** Each by itself would be published, were it not for the mistake; all of them are told at once where that is possible. */
    @Test
    void everythingThatIsWrongIsToldByFileLineAndField() throws Exception {
        Path directory = exported();
        String served = served();
        replace(table(directory, "occupation"), "3-01-01-02,政务", "3-1-01-02,政务");
        replace(table(directory, "catalogue_item"), "rsj-2024-38,附件 序号42", ",附件 序号42");
        replace(table(directory, "organization_contact"), "organization_id,address", "organization_id,adress");
        Files.writeString(table(directory, "strange"), "a,b\n1,2\n");
        Files.delete(table(directory, "public_holiday"));
        Files.write(
                table(directory, "uncovered_title"),
                Files.readString(table(directory, "uncovered_title")).getBytes(Charset.forName("GBK")));
        Files.writeString(table(directory, "work_type"), Files.readString(table(directory, "work_type")) + "one,two\n");

        Run run = register.run("check", directory.toString());

        assertThat(run.exit()).isOne();
        assertThat(run.out().lines())
                .contains(
                        "occupation.csv:2: code: malformed code: 3-1-01-02",
                        "catalogue_item.csv:43: document_id: no document_id",
                        "organization_contact.csv:1: address: the column is missing",
                        "organization_contact.csv:1: adress: the table has no such column",
                        "strange.csv: no table has this name",
                        "public_holiday.csv: is missing, or has no first line",
                        "uncovered_title.csv: not in UTF-8")
                .anyMatch(line -> line.matches("work_type\\.csv:\\d+: 2 cells, but 6 columns"));
        assertThat(served()).isEqualTo(served);
    }

    @Test
    void whatOnlyTheDatabaseRefusesIsToldByFileLineAndFieldToo() throws Exception {
        Path directory = exported();
        replace(table(directory, "catalogue_edition"), ",2024-01-24,", ",2024-01-42,");
        replace(table(directory, "source_conflict"), ",MEANING,", ",MEENING,");

        Run run = register.run("check", directory.toString());

        assertThat(run.exit()).isOne();
        assertThat(run.out().lines())
                .anyMatch(line ->
                        line.startsWith("catalogue_edition.csv:2: effective_from: ") && line.contains("2024-01-42"))
                .anyMatch(line -> line.matches("source_conflict\\.csv:\\d+: impact: .*"))
                .allMatch(line -> line.startsWith("catalogue_edition.csv:2: ") || line.startsWith("source_conflict"));
    }

    @Test
    void rulesArePublishedWithCasesThatPass() throws Exception {
        Path directory = exported();
        Path rules = directory.resolve("rules/national-procedure-2023.yaml");
        String right = Files.readString(rules);
        replace(rules, "workYears: {cumulative: true, years: 10}", "workYears: {cumulative: true, years: 9}");

        Run otherYears = register.run("check", directory.toString());
        assertThat(otherYears.exit()).isOne();
        assertThat(otherYears.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("cases/[a-z0-9-]+\\.yaml:\\d+: expect: .*must be .*"));

        Files.writeString(
                rules, right.replace("document: jsxh-2026-1, locator: 附件1}", "document: none, locator: 附件1}"));
        assertThat(register.run("check", directory.toString()).out())
                .contains("national-procedure-2023.yaml: ")
                .contains("none");
        Files.writeString(rules, right.replaceFirst("rank: JUNIOR", "rank: LOW"));
        assertThat(register.run("check", directory.toString()).out())
                .containsPattern("national-procedure-2023\\.yaml:\\d+: levels .*rank: ");

        Files.writeString(rules, right);
        for (String file : List.copyOf(ReleaseFiles.packaged().cases().keySet())) {
            Files.delete(directory.resolve("rules/cases/" + file + ".yaml"));
        }
        assertThat(register.run("check", directory.toString()).out()).contains("rules/cases: ");
    }

    @Test
    void releasedIdsDoNotVanish() throws Exception {
        Path directory = exported();
        List<String> lines = Files.readAllLines(table(directory, "uncovered_title"));
        Files.write(table(directory, "uncovered_title"), lines.subList(0, lines.size() - 1));
        assertThat(register.run("check", directory.toString()))
                .as("nobody holds the number of a search help")
                .isEqualTo(new Run(0, ""));

        List<String> passages = Files.readAllLines(table(directory, "source_passage"));
        Files.write(table(directory, "source_passage"), passages.subList(0, passages.size() - 1));
        assertThat(register.run("check", directory.toString()).out())
                .startsWith("source_passage.csv: document_id, number: ")
                .contains("was released, and would vanish");
    }

    /** Two rows turn out to be one organization, and a code was misread: the old ids are taken out, and lead to what took their place. */
    @Test
    void idThatIsTakenOutStillAnswersWithWhatBecameOfIt() throws Exception {
        Path directory = exported();
        String before = served();
        replace(table(directory, "organization"), "org-002,", "org-902,");
        for (String name : List.of("catalogue_organization", "catalogue_item", "organization_alternative_title")) {
            Path file = table(directory, name);
            Files.writeString(file, Files.readString(file).replace("org-002,", "org-902,"));
        }
        Files.writeString(
                table(directory, "source_conflict_subject"),
                Files.readString(table(directory, "source_conflict_subject")).replace("org-002", "org-902"));
        assertThat(register.run("check", directory.toString()).out())
                .contains("organization.csv: id: org-002 was released, and would vanish; former_id.csv can say");

        Files.writeString(table(directory, "former_id"), """
            subject,id,successor,explanation
            ORGANIZATION,org-002,org-902,登记册换了这家机构的标识，机构没有变。
            SUBSIDY_SCHEME,sample-scheme,,样本：这个补贴已经取消。
            """);
        Run published = register.run("publish", directory.toString(), "--by", "编辑部", "--summary", "换标识");
        assertThat(published.exit()).as(published.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> !served().equals(before));

        JsonNode data = register.ask("""
            {
              organization(id: "org-002") { id name formerIds { kind id successor explanation } }
              organizationListings(id: "org-002") { organization { id } }
              formerIds(kind: ORGANIZATION, id: "org-002") { successor explanation }
              gone: formerIds(kind: SUBSIDY_SCHEME) { id successor explanation }
            }
            """);
        assertThat(data.at("/organization/id").asString()).isEqualTo("org-902");
        assertThat(data.at("/organization/formerIds/0/id").asString()).isEqualTo("org-002");
        assertThat(data.at("/organizationListings/0/organization/id").asString())
                .isEqualTo("org-902");
        assertThat(data.at("/formerIds/0/explanation").asString()).contains("换了这家机构的标识");
        assertThat(data.at("/gone/0/successor").isNull()).isTrue();
        for (String path : List.of("/calendars/organizations/org-002.ics", "/feeds/organizations/org-002.atom")) {
            assertThat(register.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(register.get("/feeds/organizations/org-002.atom").body())
                .contains("/feeds/organizations/org-902.atom");
        assertThat(register.ask("{ changes(since: \"2020-01-01T00:00:00+08:00\", first: 100) { nodes { summary } } }")
                        .toString())
                .contains("新增旧标识：机构org-002");

        // What the register has said about an id is kept.
        Path later = exported();
        Files.delete(table(later, "former_id"));
        assertThat(register.run("check", later.toString()).out())
                .contains("former_id.csv: subject, id: ORGANIZATION-org-002 was released, and would vanish");

        Run back = register.run("rollback", before, "--by", "编辑部", "--summary", "标识不换了");
        assertThat(back.exit()).as(back.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> served().equals(before));
    }

    @Test
    void whatWouldChangeIsToldInSentencesAndAsData() throws Exception {
        Path directory = exported();
        assertThat(register.run("diff", directory.toString())).isEqualTo(new Run(0, ""));
        replace(table(directory, "organization"), "org-002,上海市工业技术学校", "org-002,上海市工业技术大学");
        replace(table(directory, "catalogue_item"), "企业人力资源管理师,,,4、3、2、1,", "企业人力资源管理师,,,5、4、3,");
        replace(table(directory, "catalogue_item"), "车工(普通车床)", "车工 普通车床");
        append(table(directory, "organization"), "org-901,样例技能评价中心,yang li ji neng ping jia zhong xin");
        append(directory.resolve("rules/haimen-qualification.yaml"), "# changed");
        List<String> conflicts = Files.readAllLines(table(directory, "source_conflict"));
        String number = conflicts.getLast().replaceFirst(",.*", "");
        Files.write(table(directory, "source_conflict"), conflicts.subList(0, conflicts.size() - 1));

        Run sentences = register.run("diff", directory.toString());
        assertThat(sentences.exit()).isOne();
        assertThat(sentences.out().lines())
                .contains(
                        "organization org-002 上海市工业技术大学: name was “上海市工业技术学校”, is “上海市工业技术大学”",
                        "organization org-901 样例技能评价中心: new",
                        "catalogue_item 2024-42 企业人力资源管理师: gains level 5 and loses level 2, 1",
                        "catalogue_item 2024-2 车工: printed_text was “车工(普通车床)”, is “车工 普通车床”",
                        "source_conflict " + number + ": gone",
                        "rules/haimen-qualification.yaml: changed",
                        "source_conflict.csv: number: " + number
                                + " was released, and would vanish; former_id.csv can say what became of it");
        JsonNode data = new JsonMapper()
                .readTree(register.run("diff", "--json", directory.toString()).out());
        assertThat(data.get("changes").size() + data.get("vanished").size())
                .isEqualTo((int) sentences.out().lines().count());
        assertThat(data.get("vanished").get(0).get("file").asString()).isEqualTo("source_conflict.csv");
        assertThat(data.get("changes").get(0).has("sentence")).isTrue();
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    @Test
    void aVersionIsPublishedSeenAndTakenBack() throws Exception {
        Path directory = exported();
        String before = served();
        assertThat(name()).isEqualTo(NAME);
        replace(table(directory, "organization"), NAME, "上海市名师协会");

        Run published = register.run("publish", directory.toString(), "--by", "编辑部", "--summary", "上海市技师协会更名");
        assertThat(published.exit()).as(published.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> name().equals("上海市名师协会"));
        String after = served();
        assertThat(after).isNotEqualTo(before);
        assertThat(published.out()).contains("Version " + after);
        assertThat(versions().get(0).get("id").asString()).isEqualTo(after);
        assertThat(versions().get(0).get("publishedBy").asString()).isEqualTo("编辑部");
        assertThat(versions().get(0).get("summary").asString()).isEqualTo("上海市技师协会更名");
        assertThat(register.run("history").out().lines())
                .anyMatch(line -> line.startsWith(after) && line.endsWith("更名"));

        replace(table(directory, "organization"), "上海市名师协会", "上海市大师协会");
        assertThat(register.run("publish", directory.toString(), "--by", "别人", "--summary", "又更名")
                        .out())
                .as("made from the version before")
                .contains("release.properties: reference.releasedAt: ")
                .contains("export that one");
        assertThat(served()).isEqualTo(after);

        Run back = register.run("rollback", before, "--by", "编辑部", "--summary", "更名有误，撤回");
        assertThat(back.exit()).as(back.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> name().equals(NAME));
        assertThat(served()).isEqualTo(before);
        assertThat(versions().get(0).get("id").asString()).isEqualTo(before);
        assertThat(versions().get(1).get("id").asString()).isEqualTo(after);
        assertThat(register.run("rollback", "0000000000000000", "--by", "编辑部", "--summary", "没有")
                        .exit())
                .isEqualTo(2);
        Map<String, Object> second = Map.of(
                "first",
                1,
                "after",
                register.ask("{ dataVersions(first: 1) { pageInfo { endCursor } } }")
                        .get("dataVersions")
                        .get("pageInfo")
                        .get("endCursor")
                        .asString());
        assertThat(register.ask(0, VERSIONS, second)
                        .get("dataVersions")
                        .get("nodes")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(after);
        // The served version is again the one the files were made from, so they can be corrected and published again.
        Run mended = register.run("publish", directory.toString(), "--by", "编辑部", "--summary", "改好的更名");
        assertThat(mended.exit()).as(mended.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> name().equals("上海市大师协会"));
        assertThat(register.run("rollback", before, "--by", "编辑部", "--summary", "撤回")
                        .exit())
                .isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> !name().equals("上海市大师协会"));
    }
}
