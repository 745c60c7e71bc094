package org.skillregister.assessment.resit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentFee;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.ResultValidity;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.Citation;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.Money;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.springframework.stereotype.Component;

/** Answers whether a candidate can retake failed modules. The question is about a person: none of it is stored. */
@Component
public class Resits {

    private final AssessmentPlans plans;
    private final Snapshot<ReferenceData> reference;

    Resits(AssessmentPlans plans, Snapshot<ReferenceData> reference) {
        this.plans = plans;
        this.reference = reference;
    }

    /** @param asOf the day of the question */
    public ResitStatus answer(ResitQuestion question, LocalDate asOf) {
        Optional<AssessmentOffering> offering = offering(question, question.year());
        ScoreValidity validity = ScoreValidity.of(question.passed(), result -> years(question, result));
        ResitFindings findings = new ResitFindings(
                question, asOf, offering.map(AssessmentOffering::modules).orElse(null), validity);
        ResitOutcome outcome = findings.outcome();
        boolean possible = outcome == ResitOutcome.ALLOWED || outcome == ResitOutcome.UNKNOWN;
        boolean kept = possible || outcome == ResitOutcome.EXPIRED;
        List<ResitModule> modules = ResitModule.listOf(question, offering, outcome);
        Money feePerModule = possible ? fee(question, asOf) : null;
        return new ResitStatus(
                outcome == ResitOutcome.UNKNOWN ? null : outcome == ResitOutcome.ALLOWED,
                outcome,
                findings.reason(),
                kept ? validity.untilFromExam() : null,
                kept ? validity.untilFromPublication() : null,
                modules,
                sum(modules, feePerModule),
                feePerModule,
                notes(question, asOf, kept ? validity : null, feePerModule),
                rules(question),
                citations(question),
                conflicts(question),
                asOf);
    }

    private Optional<AssessmentOffering> offering(ResitQuestion question, int year) {
        return plans.find(question.organization(), year)
                .flatMap(plan -> plan.findOffering(question.occupation(), question.level()));
    }

    private Optional<Integer> years(ResitQuestion question, ModuleResult result) {
        return plans.find(question.organization(), result.takenOn().getYear())
                .flatMap(plan -> plan.findResultValidity(question.level()))
                .map(ResultValidity::years);
    }

    /** The fee in the plan for the year of the question, or else in the plan for the year of the sitting. */
    private @Nullable Money fee(ResitQuestion question, LocalDate asOf) {
        return offering(question, asOf.getYear())
                .or(() -> offering(question, question.year()))
                .map(AssessmentOffering::resitFeePerModule)
                .orElse(null);
    }

    private static @Nullable Money sum(List<ResitModule> modules, @Nullable Money feePerModule) {
        boolean known = modules.stream().allMatch(module -> module.needed() != null);
        return feePerModule == null || !known
                ? null
                : feePerModule.times((int) modules.stream()
                        .filter(module -> Boolean.TRUE.equals(module.needed()))
                        .count());
    }

    private List<String> notes(
            ResitQuestion question, LocalDate asOf, @Nullable ScoreValidity validity, @Nullable Money fee) {
        List<String> notes = new ArrayList<>();
        if (validity != null && validity.untilFromExam() != null) {
            notes.add("来源没有说成绩有效期从哪天起算；这里谨慎地从考试那天起算，到期满那年的同一天为止。");
        }
        if (validity != null && validity.untilFromPublication() != null) {
            notes.add("如果从公布成绩那天起算，就到%s为止。".formatted(ChineseDay.of(validity.untilFromPublication())));
        }
        if (fee != null && offering(question, asOf.getYear()).isEmpty()) {
            notes.add("补考费是%d年的标准；登记册没有%d年的计划。".formatted(question.year(), asOf.getYear()));
        }
        return List.copyOf(notes);
    }

    private List<AssessmentRule> rules(ResitQuestion question) {
        return plans.find(question.organization(), question.year())
                .map(AssessmentPlan::resitRules)
                .orElse(List.of());
    }

    private List<Citation> citations(ResitQuestion question) {
        return plans.find(question.organization(), question.year()).stream()
                .flatMap(plan -> Stream.concat(
                        plan.resitRules().stream().map(AssessmentRule::citation), feeCitations(plan, question)))
                .distinct()
                .toList();
    }

    private List<SourceConflict> conflicts(ResitQuestion question) {
        return rules(question).stream()
                .flatMap(rule -> reference.get().conflictsOf(ConflictSubject.Kind.ASSESSMENT_RULE, rule.id()).stream())
                .distinct()
                .sorted(SourceConflict.GRAVEST_FIRST)
                .toList();
    }

    private static Stream<Citation> feeCitations(AssessmentPlan plan, ResitQuestion question) {
        return plan.findOffering(question.occupation(), question.level()).stream()
                .flatMap(offering -> offering.fees().stream())
                .filter(fee -> fee.kind() == AssessmentFeeKind.RESIT_PER_MODULE && fee.amount() != null)
                .map(AssessmentFee::citation);
    }
}
