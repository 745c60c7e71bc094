package org.skillregister.assessment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.assessment.file.PlanExport;
import org.skillregister.assessment.file.PlanFile;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.sheet.PlanFileProblem;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SheetTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Plans as spreadsheets: they can express everything that JSON can, and problems are reported by cell. */
@PlanTest
class PlanSpreadsheetTest {

    @Autowired
    private AssessmentPlans plans;

    @Autowired
    private GraphQlSource schema;

    private byte[] file = {};
    private List<SheetTable> sheets = List.of();

    /** The plan of 2026, as its organization would download it. */
    @BeforeEach
    void export() {
        AssessmentPlan plan = plans.find("org-015", 2026).orElseThrow();
        file = PlanFile.write(plan, "plan.xlsx");
        sheets = SheetTable.read(file);
    }

    private PlanFile read(byte[] sent) {
        return PlanFile.read(sent, null, schema.schema());
    }

    private byte[] with(String sheet, int row, int column, String text) {
        return EditedSpreadsheet.of(file, sheet, row, column, text);
    }

    @Test
    void wholePlanIsReadBackAsItWas() {
        PlanStatement exported = PlanExport.of(plans.find("org-015", 2026).orElseThrow());
        // No source prints where the notice can be found, and the cell must not stay blank.
        PlanFile read = read(with("计划", 2, 6, "https://school.example/2026"));

        assertThat(read.problems()).isEmpty();
        JsonNode expected = PlanJson.tree(exported);
        assertThat(PlanJson.tree(Objects.requireNonNull(read.statement())).toString())
                .isEqualTo(expected.toString()
                        .replace("\"url\":\"\"", "\"url\":\"https://school.example/2026\"")
                        .replace(".00", ""));
    }

    @Test
    void everyPartThatThePlanHasStandsInASheet() {
        Map<String, Integer> rows = sheets.stream()
                .collect(Collectors.toMap(
                        SheetTable::name, table -> table.lines().size() - 1));

        assertThat(rows)
                .containsEntry("计划", 1)
                .containsEntry("评价项目", 3)
                .containsEntry("批次", 3)
                .containsEntry("违纪处理", 3)
                .containsEntry("违纪行为", 16);
        assertThat(rows.get("说明")).isGreaterThan(50);
        assertThat(rows.values()).noneMatch(count -> count < 0);
    }

    @Test
    void templateHasAllSheetsAndNoPlan() {
        List<SheetTable> template = SheetTable.read(PlanFile.template());

        assertThat(template.stream().map(SheetTable::name))
                .containsExactlyElementsOf(sheets.stream().map(SheetTable::name).toList());
        assertThat(template.stream().filter(table -> !table.name().equals("说明")))
                .allMatch(table -> table.lines().size() == 1);
        assertThat(read(PlanFile.template()).problems())
                .anySatisfy(problem -> assertThat(problem.place()).isEqualTo("计划"));
    }

    @Test
    void everyProblemNamesSheetAndCell() {
        assertThat(only(with("批次", 2, 2, "二月"))).satisfies(it -> {
            assertThat(it.place()).isEqualTo("批次!C2");
            assertThat(it.field()).isEqualTo("plan.rounds[0].application.opensOn");
            assertThat(it.message()).contains("日期");
        });
        assertThat(only(with("批次", 3, 0, " "))).satisfies(it -> {
            assertThat(it.place()).isEqualTo("批次!A3");
            assertThat(it.message()).isEqualTo("不能为空。");
        });
        assertThat(only(with("收费", 2, 1, "一级")).place()).isEqualTo("收费!A2");
        assertThat(only(with("收费", 2, 3, "四百"))).satisfies(it -> {
            assertThat(it.place()).isEqualTo("收费!D2");
            assertThat(it.field()).isEqualTo("plan.offerings[0].fees[0].amount");
        });
        assertThat(only(with("规定", 1, 5, "备注")).place()).isEqualTo("规定!F1");
        assertThat(only(with("计划", 3, 0, "2027"))).satisfies(it -> {
            assertThat(it.place()).isEqualTo("计划!A3");
            assertThat(it.message()).contains("只能有一行");
        });
    }

    /** Of what is wrong beside the notice's address, which is blank. */
    private PlanFileProblem only(byte[] sent) {
        List<PlanFileProblem> problems = read(sent).problems().stream()
                .filter(problem -> !"plan.notice.url".equals(problem.field()))
                .toList();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    @Test
    void whatIsWrittenOtherwiseIsUnderstood() {
        assertThat(read(with("批次", 2, 2, "2026年2月23日")).problems()).hasSize(1);
        assertThat(read(with("批次", 2, 2, "2026/2/23")).problems()).hasSize(1);
        assertThat(read(with("批次", 2, 1, "4，3")).problems()).hasSize(1);
        assertThat(read(with("评价项目", 2, 1, "四级/中级工")).problems()).hasSize(1);
    }

    @Test
    void placesOfWhatTheRegisterFindsAreKnown() {
        PlanFile read = read(with("计划", 2, 6, "https://school.example/2026"));

        assertThat(read.place("plan.rounds[1].examDates[0]")).isEqualTo("批次!H3");
        assertThat(read.place("plan.offerings")).isEqualTo("评价项目");
        assertThat(read.place("plan.conductRules[0].acts[1]")).startsWith("违纪行为!");
        assertThat(read.place("idempotencyKey")).isNull();
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        assertThatThrownBy(() -> read("PK\003\004and no more".getBytes(ISO_8859_1)))
                .isInstanceOf(FileRejectedException.class);
        assertThat(read(new byte[0]).problems()).isNotEmpty();
    }

    @Test
    void yamlSaysTheSame() {
        AssessmentPlan plan = plans.find("org-015", 2026).orElseThrow();
        String yaml = new String(PlanFile.write(plan, "plan.yaml"), UTF_8)
                .replace("url: \"\"", "url: \"https://school.example/2026\"");
        String json = new String(PlanFile.write(plan, "plan.json"), UTF_8)
                .replace("\"url\" : \"\"", "\"url\" : \"https://school.example/2026\"");

        PlanFile read = read(yaml.getBytes(UTF_8));

        assertThat(read.problems()).isEmpty();
        assertThat(read.statement())
                .isEqualTo(read(json.getBytes(UTF_8)).statement())
                .isNotNull();
        assertThat(read("a: [".getBytes(UTF_8)).problems()).hasSize(1);
        assertThat(read(yaml.getBytes(Charset.forName("GB18030"))).problems()).hasSize(1);
    }
}
