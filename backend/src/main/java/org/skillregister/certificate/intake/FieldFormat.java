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
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.reference.SkillLevel;

/** The forms in which files write levels, days, scores and states. */
final class FieldFormat {

    private static final String TIME = "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)?";
    private static final int LONGEST_DAY = 40;
    private static final List<BoundedPattern> DAYS = List.of(
            new BoundedPattern(LONGEST_DAY, "([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME),
            new BoundedPattern(LONGEST_DAY, "([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日?" + TIME),
            new BoundedPattern(LONGEST_DAY, "([0-9]{4})([0-9]{2})([0-9]{2})"));
    private static final BoundedPattern SCORE =
            new BoundedPattern(60, "\\s*([^:=]+?)\\s*[:=]\\s*([0-9]{1,3})(?:\\.([0-9]))?\\s*");
    private static final int EARLIEST_YEAR = 1990;
    private static final int BEST = 1000;

    private static final int LONGEST_LEVEL = 40;
    private static final BoundedPattern QUALIFICATION =
            new BoundedPattern(LONGEST_LEVEL, "(?:(?:国家)?职业(?:资格|技能)(?:等级)?)?(.*)");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");
    private static final String FINANCIAL = "壹贰叁肆伍";
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
            String[] names = level.chinese().split("/", -1);
            String roman = ROMAN.get(level.number() - 1);
            String financial = FINANCIAL.substring(level.number() - 1, level.number());
            for (String name : List.of(
                    String.valueOf(level.number()),
                    level.number() + "级",
                    roman,
                    roman + "级",
                    financial,
                    financial + "级",
                    "LEVEL" + level.number(),
                    "L" + level.number(),
                    names[0].substring(0, 1),
                    names[0],
                    names[1],
                    names[0] + names[1],
                    names[1] + names[0])) {
                LEVELS.put(name, level);
            }
        }
        // Former qualification levels, written beside their number.
        LEVELS.put("初级", SkillLevel.LEVEL_5);
        LEVELS.put("中级", SkillLevel.LEVEL_4);
        LEVELS.put("高级", SkillLevel.LEVEL_3);
        LEVELS.put("五级初级", SkillLevel.LEVEL_5);
        LEVELS.put("四级中级", SkillLevel.LEVEL_4);
        LEVELS.put("三级高级", SkillLevel.LEVEL_3);
        for (AssessmentModule module : AssessmentModule.values()) {
            MODULES.put(module.name(), module);
        }
    }

    private FieldFormat() {}

    /** 3, 3级, 三级, 高级工, 三级/高级工, 三级（高级工）, Ⅲ, III级, 叁级, 职业技能等级三级 or LEVEL_3, in any width and spacing. */
    static Optional<SkillLevel> level(String text) {
        if (text.length() > LONGEST_LEVEL) {
            return Optional.empty();
        }
        String compact = NormalizedText.compact(text, "()/_、-");
        return QUALIFICATION.match(compact).flatMap(parts -> Optional.ofNullable(LEVELS.get(parts.group(1))));
    }

    /** 2024-05-01, 2024/5/1, 2024.5.1, 20240501 or 2024年5月1日, from 1990 on; a time after it is ignored. */
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

    /** Such as 理论知识:85;操作技能:78.5, or with the modules' schema names; from 0 to 100. Empty text means no scores. */
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

    /** VALID, 有效 or empty; VOID, 无效 or 作废. */
    static Optional<CertificateStatus> status(String text) {
        CertificateStatus status = STATUSES.get(text);
        return Optional.ofNullable(status == null ? STATUSES.get(text.toUpperCase(Locale.ROOT)) : status);
    }
}
