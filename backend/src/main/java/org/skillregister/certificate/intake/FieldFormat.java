package org.skillregister.certificate.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.certificate.CertificateStatus;
import org.skillregister.platform.TextForm;
import org.skillregister.reference.SkillLevel;

/** The forms in which files write levels, days, scores and states. */
final class FieldFormat {

    private static final String TIME = "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)?";
    private static final int LONGEST_DAY = 40;
    private static final List<TextForm> DAYS = List.of(
            new TextForm(LONGEST_DAY, "([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME),
            new TextForm(LONGEST_DAY, "([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日?" + TIME),
            new TextForm(LONGEST_DAY, "([0-9]{4})([0-9]{2})([0-9]{2})"));
    private static final TextForm SCORE = new TextForm(60, "\\s*([^:=]+?)\\s*[:=]\\s*([0-9]{1,3})(?:\\.([0-9]))?\\s*");
    private static final int EARLIEST_YEAR = 1990;
    private static final int BEST = 1000;

    private static final Map<String, SkillLevel> LEVELS = new HashMap<>();
    private static final Map<String, AssessmentModule> MODULES = new HashMap<>(Map.of(
            "理论知识", AssessmentModule.THEORY,
            "操作技能", AssessmentModule.PRACTICAL_SKILLS,
            "综合评审", AssessmentModule.COMPREHENSIVE_REVIEW));
    private static final Map<String, CertificateStatus> STATUSES = Map.of(
            "", CertificateStatus.VALID,
            "VALID", CertificateStatus.VALID,
            "有效", CertificateStatus.VALID,
            "VOID", CertificateStatus.VOID,
            "无效", CertificateStatus.VOID,
            "作废", CertificateStatus.VOID);

    static {
        for (SkillLevel level : SkillLevel.values()) {
            LEVELS.put(String.valueOf(level.number()), level);
            LEVELS.put(level.number() + "级", level);
            LEVELS.put(level.name(), level);
            LEVELS.put(level.chinese(), level);
            for (String part : level.chinese().split("/", -1)) {
                LEVELS.put(part, level);
            }
        }
        for (AssessmentModule module : AssessmentModule.values()) {
            MODULES.put(module.name(), module);
        }
    }

    private FieldFormat() {}

    /** 3, 3级, 三级, 高级工, 三级/高级工 or LEVEL_3. */
    static Optional<SkillLevel> level(String text) {
        return Optional.ofNullable(LEVELS.get(text));
    }

    /** 2024-05-01, 2024/5/1, 2024.5.1, 20240501 or 2024年5月1日, of a year from 1990 on; a time after it says nothing. */
    static Optional<LocalDate> day(String text) {
        return DAYS.stream()
                .flatMap(form -> form.match(text).stream())
                .findFirst()
                .flatMap(FieldFormat::date);
    }

    private static Optional<LocalDate> date(MatchResult day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return Optional.of(date).filter(it -> it.getYear() >= EARLIEST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Such as 理论知识:85;操作技能:78.5, or with the modules' names in the schema; from 0 to 100. Empty is none. */
    static Optional<Map<AssessmentModule, Integer>> scores(String text) {
        Map<AssessmentModule, Integer> scores = new EnumMap<>(AssessmentModule.class);
        String[] parts = text.isEmpty()
                ? new String[0]
                : text.replace('：', ':').replace('；', ';').split(";", -1);
        for (String part : parts) {
            MatchResult score = SCORE.match(part).orElse(null);
            AssessmentModule module = score == null ? null : MODULES.get(score.group(1));
            if (score == null || module == null || scores.put(module, tenths(score)) != null || tenths(score) > BEST) {
                return Optional.empty();
            }
        }
        return Optional.of(scores);
    }

    private static int tenths(MatchResult score) {
        String fraction = score.group(3);
        return Integer.parseInt(score.group(2)) * 10 + (fraction == null ? 0 : Integer.parseInt(fraction));
    }

    /** VALID or 有效, which nothing stands for too; VOID, 无效 or 作废. */
    static Optional<CertificateStatus> status(String text) {
        return Optional.ofNullable(STATUSES.get(text.toUpperCase(Locale.ROOT)));
    }
}
