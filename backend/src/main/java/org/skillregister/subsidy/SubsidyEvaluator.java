package org.skillregister.subsidy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.SourceConflict;

/** Calculates what one scheme pays a person. */
final class SubsidyEvaluator {

    private record ConditionResult(SubsidyCondition condition, TriState holds) {}

    private final SubsidyScheme scheme;
    private final SubsidyQuestion question;
    private final LocalDate asOf;
    private final Optional<SubsidyAmount> printed;

    SubsidyEvaluator(SubsidyScheme scheme, SubsidyQuestion question, LocalDate asOf) {
        this.scheme = scheme;
        this.question = question;
        this.asOf = asOf;
        this.printed = scheme.findAmount(question.level(), question.situation().recipient());
    }

    SubsidyLine line() {
        if (printed.isEmpty()) {
            return open("来源没有印出%s的补贴金额，能不能领、领多少都不清楚。".formatted(question.level().chinese()), null);
        }
        SubsidyAmount amount = printed.get();
        if (!amount.covered()) {
            return line(
                    null, TriState.NO, "这项补贴不包括%s。".formatted(question.level().chinese()), null);
        }
        SourceConflict conflict = amount.conflict();
        return conflict == null
                ? evaluate(amount)
                : open("来源自相矛盾，不能据此判断（疑点%d）：%s".formatted(conflict.number(), conflict.summary()), conflict);
    }

    private SubsidyLine open(String reason, @Nullable SourceConflict conflict) {
        return line(null, TriState.UNKNOWN, reason, conflict);
    }

    private SubsidyLine evaluate(SubsidyAmount amount) {
        List<ConditionResult> results = conditions().stream()
                .filter(this::isAskedFor)
                .map(condition -> new ConditionResult(condition, holds(condition)))
                .toList();
        TriState applies =
                TriState.all(results.stream().map(ConditionResult::holds).toList());
        return switch (applies) {
            case NO -> line(null, TriState.NO, "不符合：" + summaries(results, TriState.NO), null);
            case UNKNOWN ->
                line(amount.amount(), TriState.UNKNOWN, "可能可以领，要看：" + summaries(results, TriState.UNKNOWN), null);
            case YES -> line(amount.amount(), TriState.YES, rate(amount) + summaries(results, TriState.YES), null);
        };
    }

    private static String rate(SubsidyAmount amount) {
        Integer percent = amount.percent();
        return percent == null || percent == 100 ? "按补贴标准全额计算。" : "按补贴标准的%d%%计算。".formatted(percent);
    }

    private static String summaries(List<ConditionResult> results, TriState which) {
        return results.stream()
                .filter(one -> one.holds() == which)
                .map(one -> one.condition().summary())
                .collect(joining());
    }

    private List<SubsidyCondition> conditions() {
        return scheme.conditions().stream()
                .filter(condition -> condition.isAskedOf(question.situation().recipient()))
                .toList();
    }

    /** Whether the question must ask about the condition. The other conditions are assumed, because the question implies them. */
    private boolean isAskedFor(SubsidyCondition condition) {
        return !scheme.questions(condition).isEmpty();
    }

    private TriState holds(SubsidyCondition condition) {
        return TriState.any(
                scheme.questions(condition).stream().map(this::meets).toList());
    }

    private TriState meets(SubsidySchemeQuestion asked) {
        return asked.isAskedOf(question.situation().recipient())
                ? asked.fact().meets(question.says(scheme.id(), asked.fact()))
                : TriState.NO;
    }

    private SubsidyLine line(
            @Nullable Money amount, TriState applies, String reason, @Nullable SourceConflict conflict) {
        Citation citation = printed.map(SubsidyAmount::citation).orElse(scheme.citation());
        return new SubsidyLine(
                scheme,
                amount,
                applies.toBoolean(),
                reason,
                applies == TriState.NO ? List.of() : assumptions(),
                conflict,
                citation);
    }

    private List<String> assumptions() {
        List<String> assumptions = new ArrayList<>();
        conditions().stream()
                .filter(condition -> !isAskedFor(condition))
                .forEach(condition -> assumptions.add("假定" + condition.summary()));
        if (!asOf.equals(scheme.statedOn())) {
            assumptions.add("假定%s仍按%s所印的标准。".formatted(ChineseDay.of(asOf), ChineseDay.of(scheme.statedOn())));
        }
        if (question.occupation() == null) {
            assumptions.add("没有说明职业；假定证书的职业适用报纸页所印的金额。");
        } else if (!scheme.isPrintedFor(question.level(), question.occupation())) {
            assumptions.add("报纸页没有在这个职业的这一等级之下印出这项补贴；假定它与所印的职业一样。");
        }
        assumptions.add("部分评价项目的补贴另有规定，来源没有写是哪些；假定这个项目没有另行规定。");
        return List.copyOf(assumptions);
    }
}
