package org.skillregister.assessment.statement;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.SkillLevel;

/** Words the parts of a plan for readers of the list of changes; null means not stated. */
final class PlanWords {

    /**
     * A part of a round besides its name.
     *
     * @param name its label
     * @param words words the round's value
     */
    record RoundPart(String name, Function<PlanStatement.Round, @Nullable String> words) {}

    static final List<RoundPart> ROUND_PARTS = List.of(
            new RoundPart(
                    "等级",
                    round -> round.levels().stream()
                            .map(SkillLevel::chineseNumber)
                            .collect(joining("、"))),
            new RoundPart("申报日期", round -> round.application().chinese()),
            new RoundPart("缴费日期", round -> round.payment().chinese()),
            new RoundPart("准考证下载日期", round -> ChineseDay.of(round.admissionTicketFrom())),
            new RoundPart("考试日期", round -> days(round.examDates())),
            new RoundPart("人数不足时并入的批次", PlanStatement.Round::mayMoveTo));

    private PlanWords() {}

    private static String days(List<LocalDate> days) {
        return days.stream().map(ChineseDay::of).collect(joining("、"));
    }

    static String round(PlanStatement.Round round) {
        return "申报%s，考试%s".formatted(round.application().chinese(), days(round.examDates()));
    }

    static String notice(PlanStatement.Notice notice) {
        return "%s《%s》，%s，%s"
                .formatted(notice.number(), notice.title(), ChineseDay.of(notice.publishedOn()), notice.url());
    }

    static @Nullable String modules(PlanStatement.Offering offering) {
        return offering.modules().isEmpty()
                ? null
                : offering.modules().stream().map(AssessmentModule::chinese).collect(joining("、"));
    }

    static @Nullable String amount(PlanStatement.Offering offering, AssessmentFeeKind kind) {
        return offering.fees().stream()
                .filter(fee -> fee.kind() == kind)
                .flatMap(fee -> Stream.ofNullable(fee.amount()))
                .map(amount -> amount.stripTrailingZeros().toPlainString() + "元")
                .findFirst()
                .orElse(null);
    }

    static @Nullable String times(PlanStatement.@Nullable ResultTimes times) {
        if (times == null) {
            return null;
        }
        String marked = times.markedWorkingDays() == null ? "" : "，需阅卷的%d个工作日".formatted(times.markedWorkingDays());
        return "%d个工作日%s".formatted(times.workingDays(), marked);
    }

    static String validity(PlanStatement.Validity validity) {
        return "%s%d年".formatted(validity.level().chineseNumber(), validity.years());
    }

    static String route(PlanStatement.Route route) {
        String forms = route.forms().stream().map(PlanWords::form).collect(joining("；"));
        return joined(route.kind().chinese(), route.summary(), String.join("；", route.steps()), forms);
    }

    private static String form(PlanStatement.Form form) {
        String fields = Objects.requireNonNullElse(form.fields(), List.<PlanStatement.Field>of()).stream()
                .map(PlanStatement.Field::name)
                .collect(joining("、"));
        String materials = Objects.requireNonNullElse(form.materials(), List.<PlanStatement.Material>of()).stream()
                .map(material -> joined(material.name(), material.summary()))
                .collect(joining("、"));
        PlanStatement.Photo photo = form.photo();
        return joined(form.title(), fields, materials, photo == null ? null : photo.summary());
    }

    static String tier(PlanStatement.Tier tier) {
        return joined(tier.sanction(), String.join("；", tier.acts()));
    }

    static String contact(PlanStatement.Contact contact) {
        return joined(contact.name(), contact.address(), contact.phone(), contact.hours());
    }

    static String link(PlanStatement.Link link) {
        return joined(link.name(), link.address(), link.path());
    }

    static String joined(@Nullable String... parts) {
        StringJoiner joined = new StringJoiner("，");
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                joined.add(part);
            }
        }
        return joined.toString();
    }
}
