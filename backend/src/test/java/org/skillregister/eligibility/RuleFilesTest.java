package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.eligibility.rule.RuleSet;
import tools.jackson.core.JacksonException;

/** A rule file with a mistake is rejected, so that the program does not start. */
class RuleFilesTest {

    private static final Path FILE = Path.of("src/main/resources/rules/national-procedure-2023.yaml");

    private static RuleSet read(String yaml) {
        return new RuleFiles(Rules.documents()).read(yaml);
    }

    @Test
    void theFileItselfIsRead() throws IOException {
        assertThat(read(Files.readString(FILE)).levels()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown key | effectiveFrom: | effectiveForm:",
                "unknown key of a requirement | {rank: JUNIOR} | {rank: JUNIOR, major: SAME}",
                "unknown kind of a requirement | title: {rank: JUNIOR} | titel: {rank: JUNIOR}",
                "unknown value | {rank: JUNIOR} | {rank: LOW}",
                "no id | id: national-procedure-2023 | ",
                "no title | title: 国家职业标准编制技术规程（2023年版）规定的申报条件 | ",
                "no jurisdiction | jurisdiction: 上海市 | ",
                "no citation of the whole | citation: {document: jsxh-2026-1, locator: 附件1} | ",
                "no citation of a clause | citation: {document: jsxh-2026-1, locator: 附件1 第3点第（2）项} | ",
                "no citation of a level | '    citation: {document: jsxh-2026-1, locator: 附件1 第3点}' | ",
                "no locator | ', locator: 附件1 第3点第（2）项' | ''",
                "no document | 'document: jsxh-2026-1, locator: 附件1 第3点第（2）项' | 'locator: 附件1'",
                "unknown document | document: jsxh-2026-1 | document: jsxh-2062-1",
                "gap in the clauses | clause: (4) | clause: (5)",
                "clause that stands twice | clause: (2) | clause: (1)",
                "level that stands twice | level: LEVEL_2 | level: LEVEL_1",
                "level that does not exist | level: LEVEL_1 | level: LEVEL_0",
                "level without a name | '- level: LEVEL_1' | '- level: null'",
                "certificate without a level | {level: LEVEL_5, heldYears: 0} | {heldYears: 0}",
                "title without a rank | {rank: SENIOR} | {}",
                "work without years | workYears: {cumulative: true, years: 10} | workYears: {}",
                "age without years | minimumAge: {years: 16} | minimumAge: {}",
                "years that are no number | workYears: {cumulative: true, years: 10} | workYears: {years: ten}",
                "years after two awards | afterCertificate: LEVEL_5 | 'afterCertificate: LEVEL_5, afterTitle: JUNIOR'",
                "education without a kind | kinds: [TECHNICIAN_CLASS] | kinds: []",
                "education whose majors are not said | relations: [] | ",
                "day that does not exist | effectiveFrom: 2024-01-24 | effectiveFrom: 2024-02-30",
                "preconditions without a place | preconditionsCitation: {document: rsj-2024-38, locator: 第二部分第（一）项} | ",
                "years counted in two ways | {cumulative: true, years: 10} | '{cumulative: true, continuous: true,"
                        + " years: 10}'",
                "note without a text | '- text: 相关职业、相关专业的范围由各职业标准规定；来源只列出职业培训师和劳动关系协调员的清单，其余按“不确定”处理。' | '- text:"
                        + " null'",
                "key that stands twice | jurisdiction: 上海市 | jurisdiction: 上海市\\njurisdiction: 北京市",
            })
    void aMistakeIsRefused(String mistake, String printed, String instead) throws IOException {
        String right = Files.readString(FILE);
        String wrong = right.replace(printed, instead == null ? "" : instead.replace("\\n", "\n"));

        assertThat(wrong).as(mistake).isNotEqualTo(right);
        assertThatThrownBy(() -> read(wrong))
                .as(mistake)
                .isInstanceOfAny(JacksonException.class, IllegalArgumentException.class);
    }

    @Test
    void aListThatIsLeftOutIsRefused() throws IOException {
        String right = Files.readString(FILE);
        for (String key : List.of("notes", "levels")) {
            String wrong = right.replace("\n%s:".formatted(key), "\n# %s:".formatted(key)) + "\n";
            assertThatThrownBy(() -> read(wrong)).as(key).isInstanceOf(RuntimeException.class);
        }
    }
}
