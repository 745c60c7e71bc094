package org.skillregister.eligibility;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.CertificateRequirement;
import org.skillregister.eligibility.rule.CourseRequirement;
import org.skillregister.eligibility.rule.CurrentWorkRequirement;
import org.skillregister.eligibility.rule.EducationRequirement;
import org.skillregister.eligibility.rule.IntentionRequirement;
import org.skillregister.eligibility.rule.MinimumAgeRequirement;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.TitleRequirement;
import org.skillregister.eligibility.rule.WorkYearsRequirement;
import org.skillregister.platform.time.ChineseDay;

/** Words the reasons in Chinese, with one template for each kind of requirement, filled from its data and the evaluation. */
record RequirementMessages(Applicant applicant, LocalDate asOf) {

    /** Maximum number of entries in a message; a list of a hundred helps nobody. */
    private static final int BASES = 3;

    String message(Requirement requirement, RequirementEvaluation evaluation) {
        String reason = evaluation.verdict() == Verdict.UNKNOWN
                ? unknown(evaluation)
                : known(requirement, evaluation.from(), evaluation.verdict() == Verdict.MET);
        return Stream.of(
                        Stream.of(reason),
                        bases(requirement),
                        beforeSixteen(requirement),
                        ofAMonth(requirement, evaluation))
                .flatMap(Function.identity())
                .collect(joining("；", "", "。"));
    }

    private String known(Requirement requirement, @Nullable LocalDate from, boolean met) {
        return switch (requirement) {
            case MinimumAgeRequirement age -> "%s满%d周岁".formatted(day(from, met), age.years());
            case IntentionRequirement _ -> met ? "打算从事本职业或相关职业" : "没有从事本职业或相关职业的打算";
            case CurrentWorkRequirement _ -> met ? "从%s起一直在做本职业或相关职业".formatted(day(from)) : "现在没有在做本职业或相关职业";
            case WorkYearsRequirement work -> workYears(work, from, met);
            case CertificateRequirement certificate -> certificate(certificate, from, met);
            case TitleRequirement title ->
                met ? "%s取得了%s，专业对应".formatted(day(from), title.name()) : "没有专业对应的" + title.name();
            case EducationRequirement _ -> met ? "学历符合这一项" : "没有符合这一项的学历";
            case CourseRequirement course -> course.summary();
        };
    }

    private String workYears(WorkYearsRequirement work, @Nullable LocalDate from, boolean met) {
        if (met) {
            return "%s：%s已满".formatted(work.summary(), day(from));
        }
        WorkRuns counted = new WorkYears(applicant, work).counted();
        if (counted == null) {
            return "%s：条文要的证书或职称没有，或者算不算不清楚，年限还不能算".formatted(work.summary());
        }
        String soFar = "%s：到%s%s".formatted(work.summary(), day(asOf), length(counted.workedUntil(asOf)));
        return from == null ? soFar + "，照现在的情况，以后也不会满" : "%s，照现在的工作做下去，%s满".formatted(soFar, day(from, false));
    }

    private static String certificate(CertificateRequirement required, @Nullable LocalDate from, boolean met) {
        String name = "本职业或相关职业的%s证书".formatted(required.level().chinese());
        if (from == null) {
            return "没有" + name;
        }
        if (required.heldYears() == 0) {
            return "%s取得了%s".formatted(day(from), name);
        }
        return "持有%s，%s满%d年".formatted(name, day(from, met), required.heldYears());
    }

    private static String unknown(RequirementEvaluation evaluation) {
        ApplicantFact missing = evaluation.missing();
        return missing == null
                ? evaluation.open().stream().map(OpenPoint::chinese).collect(joining("；"))
                : missing.unsaid();
    }

    /** The lists used to evaluate the requirement. */
    private Stream<String> bases(Requirement requirement) {
        return relatednesses(requirement)
                .map(Relatedness::basis)
                .filter(Objects::nonNull)
                .distinct()
                .limit(BASES);
    }

    /** The clauses require age 16 at application but say nothing of work before that age, so it counts like any other. */
    private Stream<String> beforeSixteen(Requirement requirement) {
        return requirement instanceof WorkYearsRequirement && applicant.workedBefore(Applicant.ASKED_AGE)
                ? Stream.of("%d周岁以前的工作照条文一样计入，条文没有写算不算".formatted(Applicant.ASKED_AGE))
                : Stream.empty();
    }

    /** The assumption made where only the month of a day is known. Where it decides, the reason has already said so. */
    private Stream<String> ofAMonth(Requirement requirement, RequirementEvaluation evaluation) {
        return evaluation.verdict() != Verdict.UNKNOWN && new MonthOnlyDates(applicant).concerns(requirement)
                ? Stream.of("只说了年月的日子，起算按那个月最晚、结束按最早的一天算")
                : Stream.empty();
    }

    private Stream<Relatedness> relatednesses(Requirement requirement) {
        return switch (requirement) {
            case CurrentWorkRequirement _ -> entries(applicant.work()).map(WorkPeriod::relatedness);
            case WorkYearsRequirement required
            when new WorkYears(applicant, required).awardedOn(Assumption.WORST) != null ->
                entries(applicant.work()).map(WorkPeriod::relatedness);
            case CertificateRequirement required ->
                entries(applicant.certificates())
                        .filter(one -> one.level() == required.level())
                        .map(HeldCertificate::relatedness);
            case EducationRequirement required
            when !required.relations().isEmpty() ->
                entries(applicant.education())
                        .filter(one -> required.kinds().contains(one.kind()))
                        .map(Education::relatedness);
            default -> Stream.empty();
        };
    }

    private static <T> Stream<T> entries(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }

    private static String day(@Nullable LocalDate day, boolean past) {
        return day == null ? "" : past ? day(day) + "已" : "要到" + day(day) + "才";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null || day.equals(RequirementEvaluation.ALWAYS) ? "" : ChineseDay.of(day);
    }

    /** Units of which there are none are left out. */
    private static String length(Period of) {
        String units = unit(of.getYears(), "年") + unit(of.getMonths(), "个月") + unit(of.getDays(), "天");
        return units.isEmpty() ? "还没有可以计入的工作年限" : "算得" + units;
    }

    private static String unit(int count, String name) {
        return count == 0 ? "" : count + name;
    }
}
