package org.skillregister.assessment.publishing;

import java.util.List;
import java.util.Optional;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.publication.ProblemCode;
import org.skillregister.reference.Citation;

/** Compares a plan with the other plans of its organization. */
final class OtherPlansCheck {

    private final PlanKey key;
    private final PlanStatement statement;
    private final StatementProblems problems = new StatementProblems(StatementCheck.ROOT);

    OtherPlansCheck(PlanKey key, PlanStatement statement) {
        this.key = key;
        this.statement = statement;
    }

    /**
     * Finds conflicts with the other plans.
     *
     * @param stored the plans that the organization has published
     * @param sources its plans in source documents
     * @param isNew true to publish a plan, false to change one
     */
    StatementProblems check(List<StoredPlan> stored, List<AssessmentPlan> sources, boolean isNew) {
        stored.stream().filter(plan -> !plan.isWithdrawn()).forEach(plan -> {
            boolean same = plan.id().equals(key.id());
            if (same && isNew) {
                problems.add(
                        "year", ProblemCode.DUPLICATE, "%d年的计划已经发布；要改请用changeAssessmentPlan。".formatted(key.year()));
            } else if (!same) {
                checkNotice(plan.statement().notice().number(), plan.year(), List.of());
            }
        });
        sources.forEach(this::checkSource);
        return problems;
    }

    private void checkSource(AssessmentPlan plan) {
        List<Citation> printed = List.of(plan.citation());
        if (plan.year() == key.year()) {
            problems.add("year", ProblemCode.DUPLICATE, "登记册已按来源文件收录了%d年的计划，不能另外发布。".formatted(key.year()), printed);
        } else {
            Optional.ofNullable(plan.notice().number()).ifPresent(number -> checkNotice(number, plan.year(), printed));
        }
    }

    private void checkNotice(String number, int year, List<Citation> printed) {
        if (number.equals(statement.notice().number())) {
            problems.add("notice.number", ProblemCode.DUPLICATE, "%d年的计划已经用了这个通知。".formatted(year), printed);
        }
    }
}
