package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SchemaFiles;
import org.skillregister.reference.release.RunningRegister.Run;
import tools.jackson.databind.JsonNode;

/** A running server shows everybody the changes in the reference data, version by version. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReferenceChangesTest {

    /** As the contract sends it. */
    private static final String CHANGES = Parser.parse(
                    SchemaFiles.read(SchemaFiles.OPERATIONS.resolve("contract/changes.graphql")))
            .getDefinitionsOfType(OperationDefinition.class)
            .stream()
            .filter(operation -> "Changes".equals(operation.getName()))
            .map(AstPrinter::printAst)
            .findFirst()
            .orElseThrow();

    private static final String START = "2020-01-01T00:00:00+08:00";

    private RunningRegister register;

    @TempDir
    private Path home;

    @BeforeAll
    void start() {
        register = new RunningRegister("reference_changes", 1);
    }

    @AfterAll
    void stop() {
        register.close();
    }

    private JsonNode page(Map<String, Object> more) throws Exception {
        Map<String, Object> variables = new HashMap<>(Map.of("since", START));
        variables.putAll(more);
        return register.ask(0, CHANGES, variables).get("changes");
    }

    private List<JsonNode> changes(Map<String, Object> more) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(more);
        JsonNode page;
        do {
            page = page(variables);
            page.get("nodes").forEach(all::add);
            variables.put("after", page.get("pageInfo").get("endCursor").asString(""));
        } while (page.get("pageInfo").get("hasNextPage").asBoolean());
        return all;
    }

    private static List<String> lines(List<JsonNode> changes) {
        return changes.stream()
                .map(change -> "%s %s | %s > %s"
                        .formatted(
                                change.get("kind").asString(),
                                change.get("summary").asString(),
                                text(change.get("before")),
                                text(change.get("after"))))
                .toList();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "-" : value.asString();
    }

    private static List<String> ids(List<JsonNode> changes) {
        return changes.stream().map(change -> change.get("id").asString()).toList();
    }

    private String served() throws Exception {
        return register.ask("{ dataVersion { id } }")
                .get("dataVersion")
                .get("id")
                .asString();
    }

    private Path exported(String name) {
        Path directory = home.resolve(name);
        assertThat(register.run("export", directory.toString())).isEqualTo(new Run(0, ""));
        return directory;
    }

    private static void replace(Path directory, String table, String before, String after) throws IOException {
        Path file = directory.resolve("db/reference/" + table + ".csv");
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static void append(Path directory, String table, String line) throws IOException {
        Path file = directory.resolve("db/reference/" + table + ".csv");
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    private void publish(Path directory, String summary) throws Exception {
        String before = served();
        Run run = register.run("publish", directory.toString(), "--by", "编辑部", "--summary", summary);
        assertThat(run.exit()).as(run.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> !served().equals(before));
    }

    private void rollBack(String version) throws Exception {
        Run run = register.run("rollback", version, "--by", "编辑部", "--summary", "撤回");
        assertThat(run.exit()).as(run.out()).isZero();
        await().atMost(Duration.ofSeconds(10)).until(() -> served().equals(version));
    }

    @Test
    @Order(1)
    void theFirstVersionIsOneChange() throws Exception {
        assertThat(changes(Map.of())).singleElement().satisfies(first -> {
            assertThat(first.get("kind").asString()).isEqualTo("ADDED");
            assertThat(first.get("summary").asString()).startsWith("登记册首次公布数据");
            assertThat(first.get("dataVersion").get("id").asString()).isEqualTo(served());
            assertThat(first.get("citation").isNull()).isTrue();
        });
    }

    @Test
    @Order(2)
    void eachKindOfChangeIsToldAndTakenBack() throws Exception {
        String first = served();
        Path directory = exported("corrections");
        replace(directory, "organization", "上海市技师协会", "上海市<名>师&协会");
        replace(directory, "organization_contact", "021-62418668", "021-62410000");
        replace(directory, "catalogue_item", "企业人力资源管理师,,,4、3、2、1,", "企业人力资源管理师,,,5、4、3,");
        replace(directory, "current_code", "4-01-02-02,4-01-06-01,", "4-01-02-02,4-01-06-09,");
        replace(directory, "public_holiday", "2026-01-01,2026-01-03,OFF,gov-2025-7,正文,\n", "");
        replace(directory, "assessment_fee", "4-07-03-04,4,1,ASSESSMENT,350,", "4-07-03-04,4,1,ASSESSMENT,360,");
        replace(directory, "source_conflict", "照印展示，旁边列出现行名称，不改原印。", "照印展示，旁边列出现行名称。");
        append(directory, "public_holiday", "2027-01-01,2027-01-03,OFF,gov-2025-7,正文,");
        append(directory, "uncovered_title", "9999,样例证,yang li zheng,,2026-11-28");
        publish(directory, "更正");
        String second = served();

        List<JsonNode> changes = changes(Map.of());
        assertThat(lines(changes))
                .containsOnlyOnce(
                        "RENAMED 机构（上海市<名>师&协会）：原名上海市技师协会 | 上海市技师协会 > 上海市<名>师&协会",
                        "CHANGED 机构联系方式（上海市<名>师&协会）：电话有改动 | 021-62418668 > 021-62410000",
                        "CHANGED 评价项目（上海市<名>师&协会2024年企业人力资源管理师）：等级有改动" + " | 四级、三级、二级、一级 > 五级、四级、三级",
                        "MOVED 现行编码（电子商务师）：编码由4-01-06-01改为4-01-06-09 | 4-01-06-01 > 4-01-06-09",
                        "CHANGED 收费（上海市<名>师&协会2026年企业人力资源管理师四级评价服务费）：金额有改动 | 350元 > 360元",
                        "CHANGED 疑点（第12项）：处理有改动 | 照印展示，旁边列出现行名称，不改原印。 > 照印展示，旁边列出现行名称。")
                .anyMatch(line -> line.startsWith("ADDED 新增放假安排：放假"))
                .anyMatch(line -> line.startsWith("REMOVED 删去放假安排：放假"))
                .noneMatch(line -> line.contains("样例证"));
        assertThat(changes).hasSize(9);
        assertThat(changes.subList(0, 8))
                .allSatisfy(change -> {
                    assertThat(change.get("dataVersion").get("id").asString()).isEqualTo(second);
                    assertThat(change.get("citation").get("locator").asString()).isNotEmpty();
                })
                .anySatisfy(change -> assertThat(change.get("citation")
                                .get("document")
                                .get("number")
                                .asString(""))
                        .isEqualTo("沪技师(2026)1号"));
        assertThat(changes(Map.of("since", changes.getLast().get("at").asString())))
                .isEqualTo(changes.subList(0, 8));

        rollBack(first);
        List<JsonNode> after = changes(Map.of());
        assertThat(ids(after.subList(8, after.size())))
                .as("what was told stays")
                .isEqualTo(ids(changes));
        assertThat(lines(after.subList(8, after.size()))).isEqualTo(lines(changes));
        assertThat(lines(after.subList(0, 8)))
                .contains(
                        "RENAMED 机构（上海市技师协会）：原名上海市<名>师&协会 | 上海市<名>师&协会 > 上海市技师协会",
                        "MOVED 现行编码（电子商务师）：编码由4-01-06-09改为4-01-06-01 | 4-01-06-09 > 4-01-06-01");
        assertThat(after.getFirst().get("dataVersion").get("id").asString()).isEqualTo(first);
    }

    @Test
    @Order(3)
    void changesAreFilteredAndPaged() throws Exception {
        List<JsonNode> all = changes(Map.of());
        List<JsonNode> byTwo = changes(Map.of("first", 2));
        assertThat(ids(byTwo)).isEqualTo(ids(all)).doesNotHaveDuplicates();

        List<JsonNode> ofOne = changes(Map.of("filter", Map.of("organization", "org-015")));
        assertThat(lines(ofOne)).hasSize(8).allMatch(line -> line.contains("师协会") || line.contains("师&协会"));
        assertThat(lines(changes(Map.of("filter", Map.of("occupation", "4-01-02-02")))))
                .hasSize(2)
                .allMatch(line -> line.startsWith("MOVED"));
        assertThat(changes(Map.of("filter", Map.of("occupation", "4-04-04-02"))))
                .as("what a conflict touches")
                .hasSize(2);
        assertThat(lines(changes(Map.of("filter", Map.of("kinds", List.of("RENAMED", "MOVED"))))))
                .hasSize(4);
        assertThat(changes(Map.of("filter", Map.of("organization", "org-999")))).isEmpty();
        assertThat(changes(Map.of("since", "2100-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    @Order(4)
    void anEditionIsToldAsTheDifferenceAndTakenBack() throws Exception {
        String first = served();
        int before = changes(Map.of()).size();
        Path directory = exported("2027");
        NextEdition.add(directory, LocalDate.of(2027, 1, 15), "org-001");
        publish(directory, "2027年的目录");

        List<JsonNode> all = changes(Map.of());
        List<String> told = lines(all.subList(0, all.size() - before));
        assertThat(told)
                .hasSizeLessThan(25)
                .contains(
                        "ADDED 2027年目录：列入机构样例技能评价中心 | - > -",
                        "REMOVED 2027年目录：不再列有机构上海航天技术研究院 | - > -",
                        "ADDED 2027年目录：样例技能评价中心可以评价职业培训师（三级） | - > 三级",
                        "CHANGED 2027年目录：上海市技师协会评价职业培训师的等级增加四级 | 三级、二级、一级 > 四级、三级、二级、一级",
                        "ADDED 新增机构：样例技能评价中心 | - > 样例技能评价中心")
                .anyMatch(line -> line.startsWith("RENAMED 2027年目录：") && line.contains("的评茶员改称评茶师 | 评茶员 > 评茶师"))
                .anyMatch(line -> line.startsWith("MOVED 2027年目录：上海市技师协会的企业人力资源管理师编码由4-07-03-04改为6-29-03-04"))
                .anyMatch(line -> line.startsWith("REMOVED 2027年目录：上海航天技术研究院不再评价"));

        rollBack(first);
        List<JsonNode> after = changes(Map.of());
        assertThat(lines(after))
                .contains(
                        "REMOVED 2024年目录：不再列有机构样例技能评价中心 | - > -",
                        "ADDED 2024年目录：列入机构上海航天技术研究院 | - > -",
                        "REMOVED 删去机构：样例技能评价中心 | 样例技能评价中心 > -");
        assertThat(after)
                .as("a document that is gone is still named")
                .anySatisfy(change -> assertThat(change.path("citation")
                                .path("document")
                                .path("number")
                                .asString(""))
                        .isEqualTo("沪人社职〔2027〕9号"));
        assertThat(ids(after)).doesNotHaveDuplicates();
    }

    /** One that an older program has stored without them, too. */
    @Test
    @Order(5)
    void whatWasNotStoredIsFoundOutAnew() throws Exception {
        List<JsonNode> stored = changes(Map.of());
        register.jdbc().sql("update reference_release set changes = null").update();
        register.jdbc()
                .sql("update data_version set version = version + 1, changed_at = now()")
                .update();
        // Longer than a server takes to read everything again.
        Thread.sleep(Duration.ofSeconds(3));

        assertThat(changes(Map.of())).isEqualTo(stored);
    }
}
