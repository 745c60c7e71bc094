package org.skillregister.assessment.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/** What an organization changes in its plan, in readers' words. */
public final class PlanDiff {

    private final String organization;
    private final PlanStatement statement;
    private final Catalogues catalogues;
    private final List<RecordedChange> changes = new ArrayList<>();

    /** @param statement what the plan says now, or said last when it is withdrawn */
    public PlanDiff(String organization, PlanStatement statement, Catalogues catalogues) {
        this.organization = catalogues.nameOf(organization);
        this.statement = statement;
        this.catalogues = catalogues;
    }

    private RecordedChanges recorded() {
        return new RecordedChanges(organization, statement.notice(), List.copyOf(changes));
    }

    /** The whole plan is new: it is told as one, and for each occupation by itself. */
    public RecordedChanges published() {
        add(ChangeKind.ADDED, "plan", "公布", null, statement.title(), List.of());
        occupations()
                .forEach((code, levels) ->
                        add(ChangeKind.ADDED, "offerings:" + code, "评价" + name(code), null, levels, List.of(code)));
        return recorded();
    }

    /** The same the other way round. */
    public RecordedChanges withdrawn() {
        add(ChangeKind.REMOVED, "plan", "撤回", statement.title(), null, List.of());
        occupations()
                .forEach((code, levels) ->
                        add(ChangeKind.REMOVED, "offerings:" + code, "不再评价" + name(code), levels, null, List.of(code)));
        return recorded();
    }

    private Map<OccupationCode, String> occupations() {
        return statement.offerings().stream()
                .collect(groupingBy(
                        PlanStatement.Offering::occupation,
                        LinkedHashMap::new,
                        mapping(offering -> offering.level().chineseNumber(), joining("、"))));
    }

    /** Each thing that is said otherwise. */
    public RecordedChanges changed(PlanStatement before) {
        value("title", "标题", before.title(), statement.title());
        value("effectiveFrom", "起始日期", ChineseDay.of(before.effectiveFrom()), ChineseDay.of(statement.effectiveFrom()));
        value("notice", "所依据的通知", PlanWords.notice(before.notice()), PlanWords.notice(statement.notice()));
        offerings(before);
        rounds(before);
        value("resultTimes", "成绩公布时间", PlanWords.times(before.resultTimes()), PlanWords.times(statement.resultTimes()));
        list("rules", "规定", before.rules(), statement.rules(), PlanStatement.Rule::summary);
        list(
                "resultValidityYears",
                "成绩有效期",
                before.resultValidityYears(),
                statement.resultValidityYears(),
                PlanWords::validity);
        list("applicationRoutes", "申报方式", before.applicationRoutes(), statement.applicationRoutes(), PlanWords::route);
        list("conductRules", "违纪处理", before.conductRules(), statement.conductRules(), PlanWords::tier);
        list("contactPoints", "咨询和监督", before.contactPoints(), statement.contactPoints(), PlanWords::contact);
        list("links", "查询途径", before.links(), statement.links(), PlanWords::link);
        return recorded();
    }

    private void offerings(PlanStatement before) {
        Map<List<Object>, PlanStatement.Offering> had = byLevel(before);
        Map<List<Object>, PlanStatement.Offering> has = byLevel(statement);
        has.forEach((key, offering) -> {
            PlanStatement.Offering earlier = had.get(key);
            if (earlier == null) {
                offering(ChangeKind.ADDED, offering);
            } else {
                offering(earlier, offering);
            }
        });
        had.forEach((key, offering) -> {
            if (!has.containsKey(key)) {
                offering(ChangeKind.REMOVED, offering);
            }
        });
    }

    private static Map<List<Object>, PlanStatement.Offering> byLevel(PlanStatement of) {
        return of.offerings().stream()
                .collect(Collectors.toMap(
                        offering -> List.of(offering.occupation(), offering.level()),
                        Function.identity(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private void offering(ChangeKind kind, PlanStatement.Offering offering) {
        boolean isNew = kind == ChangeKind.ADDED;
        String level = offering.level().chineseNumber();
        add(
                kind,
                part("offerings", offering),
                (isNew ? "增加" : "不再评价") + title(offering),
                isNew ? null : level,
                isNew ? level : null,
                List.of(offering.occupation()));
    }

    private void offering(PlanStatement.Offering before, PlanStatement.Offering after) {
        List<OccupationCode> about = List.of(after.occupation());
        value(part("modules", after), title(after) + "的科目", PlanWords.modules(before), PlanWords.modules(after), about);
        for (AssessmentFeeKind kind : AssessmentFeeKind.values()) {
            value(
                    part("fees", after) + ":" + kind,
                    title(after) + "的" + kind.chinese(),
                    PlanWords.amount(before, kind),
                    PlanWords.amount(after, kind),
                    about);
        }
    }

    private static String part(String field, PlanStatement.Offering offering) {
        return "%s:%s:%s".formatted(field, offering.occupation(), offering.level());
    }

    private String title(PlanStatement.Offering offering) {
        return name(offering.occupation()) + offering.level().chineseNumber();
    }

    private void rounds(PlanStatement before) {
        for (PlanStatement.Round round : statement.rounds()) {
            find(before, round.name())
                    .ifPresentOrElse(
                            earlier -> round(earlier, round),
                            () -> add(
                                    ChangeKind.ADDED,
                                    "rounds:" + round.name(),
                                    "增加批次" + round.name(),
                                    null,
                                    PlanWords.round(round),
                                    about(statement, round)));
        }
        before.rounds().stream()
                .filter(round -> find(statement, round.name()).isEmpty())
                .forEach(round -> add(
                        ChangeKind.REMOVED,
                        "rounds:" + round.name(),
                        "取消批次" + round.name(),
                        PlanWords.round(round),
                        null,
                        about(before, round)));
    }

    private static Optional<PlanStatement.Round> find(PlanStatement in, String name) {
        return in.rounds().stream().filter(round -> round.name().equals(name)).findFirst();
    }

    private void round(PlanStatement.Round before, PlanStatement.Round after) {
        List<OccupationCode> about = about(statement, after);
        PlanWords.ROUND_PARTS.forEach(part -> value(
                "rounds:%s:%s".formatted(after.name(), part.name()),
                "批次%s的%s".formatted(after.name(), part.name()),
                part.words().apply(before),
                part.words().apply(after),
                about));
    }

    /** A round is of what its plan assesses at its levels. */
    private static List<OccupationCode> about(PlanStatement in, PlanStatement.Round round) {
        return in.offerings().stream()
                .filter(offering -> round.levels().contains(offering.level()))
                .map(PlanStatement.Offering::occupation)
                .distinct()
                .sorted()
                .toList();
    }

    private <T> void list(String part, String what, List<T> before, List<T> after, Function<T, String> words) {
        after.stream()
                .filter(entry -> !before.contains(entry))
                .forEach(entry -> add(ChangeKind.ADDED, part, "增加" + what, null, words.apply(entry), List.of()));
        before.stream()
                .filter(entry -> !after.contains(entry))
                .forEach(entry -> add(ChangeKind.REMOVED, part, "删去" + what, words.apply(entry), null, List.of()));
    }

    private void value(String part, String what, @Nullable String before, @Nullable String after) {
        value(part, what, before, after, List.of());
    }

    private void value(
            String part, String what, @Nullable String before, @Nullable String after, List<OccupationCode> about) {
        if (!Objects.equals(before, after)) {
            add(ChangeKind.CHANGED, part, what + "有改动", before, after, about);
        }
    }

    private void add(
            ChangeKind kind,
            String part,
            String what,
            @Nullable String before,
            @Nullable String after,
            List<OccupationCode> about) {
        String summary = "%s%d年评价计划：%s".formatted(organization, statement.year(), what);
        changes.add(new RecordedChange(kind, part, summary, before, after, about));
    }

    private String name(OccupationCode code) {
        return catalogues.nameOf(code);
    }
}
