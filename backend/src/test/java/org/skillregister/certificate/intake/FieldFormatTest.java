package org.skillregister.certificate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.platform.file.FileText;
import org.skillregister.reference.SkillLevel;

class FieldFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-01", "2024/5/1", "2024.05.01", "20240501", "2024年5月1日"})
    void daysAreReadInTheFormsOfSpreadsheets(String text) {
        assertThat(FieldFormat.day(text)).hasValue(LocalDate.of(2024, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-02-30",
                "24-05-01",
                "2024-5",
                "202451",
                "1989-12-31",
                "45413",
                "2024-051",
                "2024年111日",
                "2024年1月",
                "202401-1"
            })
    void whatIsNoDayIsRefused(String text) {
        assertThat(FieldFormat.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "3级",
                "三级",
                "高级工",
                "三级/高级工",
                "LEVEL_3",
                "３",
                " 三 级 ",
                "三级（高级工）",
                "高级工/三级",
                "高级工（三级）",
                "三级、高级工",
                "三级高级工",
                "三级-高级工",
                "III",
                "iii级",
                "叁级",
                "叁",
                "Ⅲ级",
                "职业技能等级叁级",
                "高级",
                "三级（高级）",
                "三",
                "Ⅲ",
                "level 3",
                "Level-3",
                "L3",
                "职业技能等级三级",
                "国家职业资格三级",
                "职业技能三级/高级工"
            })
    void levelsAreReadAsTheyAreWritten(String text) {
        assertThat(FieldFormat.level(text)).hasValue(SkillLevel.LEVEL_3);
    }

    @ParameterizedTest
    @CsvSource({"高级技师, LEVEL_1", "一级/高级技师, LEVEL_1", "技师（二级）, LEVEL_2", "Ⅴ, LEVEL_5", "初级, LEVEL_5", "中级工, LEVEL_4"})
    void namesOfLevelsAreToldApart(String text, SkillLevel level) {
        assertThat(FieldFormat.level(text)).hasValue(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "6", "六级", "特级技师", "首席技师", "合格", "高级职称", "三级四级"})
    void whatIsNoLevelIsRefused(String text) {
        assertThat(FieldFormat.level(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-01 00:00:00", "2024/5/1 8:30", "2024-05-01T08:30:00.123", "2024年5月1日 08:30"})
    void timesSayNothing(String text) {
        assertThat(FieldFormat.day(text)).hasValue(LocalDate.of(2024, 5, 1));
    }

    @Test
    void scoresAreTenthsByModule() {
        Map<AssessmentModule, Integer> scores =
                Map.of(AssessmentModule.THEORY, 850, AssessmentModule.PRACTICAL_SKILLS, 785);

        assertThat(FieldFormat.scores("理论知识:85;操作技能:78.5")).hasValue(scores);
        assertThat(FieldFormat.scores("PRACTICAL_SKILLS=78.5；THEORY：85.0")).hasValue(scores);
        assertThat(FieldFormat.scores("")).hasValue(Map.of());
        assertThat(FieldFormat.scores("THEORY:100")).isPresent();
    }

    /** As long as a field of a file may be, and made to take long. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "a", "1", "a: ", ":", "年"})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void textsOfAnyLengthAreRefused(String part) {
        String text = part.repeat(FileText.LONGEST_FIELD / part.length());

        assertThat(FieldFormat.scores(text)).isEmpty();
        assertThat(FieldFormat.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"85", "THEORY:101", "THEORY:100.1", "THEORY:-1", "THEORY:8.55", "口试:85", "THEORY:1;THEORY:2", ";"
            })
    void otherScoresAreRefused(String text) {
        assertThat(FieldFormat.scores(text)).isEmpty();
    }
}
