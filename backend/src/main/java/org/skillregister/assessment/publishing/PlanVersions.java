package org.skillregister.assessment.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.publishing.StatementCheck.Checked;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.PlanTable;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.StoredPlanVersion;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;
import org.springframework.stereotype.Component;

/**
 * Stores the next version of a plan, published, changed or withdrawn, or says why not. Nobody changes a plan on the basis of an older
 * version than the stored one. Every method runs in the caller's transaction.
 */
@Component
class PlanVersions {

    private final PlanTable table;
    private final OwnPlans own;
    private final Clock clock;

    PlanVersions(PlanTable table, OwnPlans own, Clock clock) {
        this.table = table;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Publishes a plan. Whoever is refused gets the plan that was published under this name or, if there is none, the year's.
     *
     * @param reference the organization's own name for this publication
     * @param problems the problems of the request itself
     */
    PlanOutcome publish(PlanAuthor author, String reference, PlanStatement statement, List<Problem> problems) {
        Optional<StoredPlanVersion> before = table.findByReference(author.organization(), reference);
        if (problems.isEmpty() && before.isPresent()) {
            return publishAgain(before.get(), statement);
        }
        PlanKey key = table.key(author.organization(), statement.year());
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(own.conflicts(author.organization(), key, statement, true));
        return all.isEmpty()
                ? PlanOutcome.done(table.publish(key, author, reference, statement, today()))
                : new PlanOutcome(before.map(StoredPlanVersion::planId).orElse(key.id()), all);
    }

    /**
     * A request that is sent again, because its first response may have been lost, succeeds again however the plan was changed since. When
     * the plan is withdrawn it does not: success would say that readers see the plan.
     */
    private PlanOutcome publishAgain(StoredPlanVersion before, PlanStatement statement) {
        if (table.find(before.planId()).filter(StoredPlan::isWithdrawn).isPresent()) {
            return PlanOutcome.refused(
                    before.planId(), "idempotencyKey", ProblemCode.WITHDRAWN, "用这个键发布的计划已撤回；要重新发布请换一个键。");
        }
        return before.statement().equals(statement)
                ? PlanOutcome.done(before.planId())
                : PlanOutcome.refused(
                        before.planId(),
                        "idempotencyKey",
                        ProblemCode.IDEMPOTENCY_KEY_REUSED,
                        "这个键已用来发布过另一内容的计划；要改那个计划请用changeAssessmentPlan。");
    }

    /** @param expectedVersion the version that the change is based on */
    PlanOutcome change(PlanAuthor author, String id, int expectedVersion, Checked checked) {
        return own.find(author, id)
                .map(plan -> change(plan, author, expectedVersion, checked))
                .orElseGet(PlanVersions::notFound);
    }

    private PlanOutcome change(StoredPlan plan, PlanAuthor author, int expectedVersion, Checked checked) {
        PlanStatement statement = checked.statement();
        List<Problem> problems = new ArrayList<>();
        if (plan.isWithdrawn()) {
            problems.add(new Problem(null, ProblemCode.WITHDRAWN, "计划已撤回，不能再改；请重新发布。"));
        } else if (plan.version() != expectedVersion && !plan.statement().equals(statement)) {
            // A change to the values already stored succeeds, because a client may resend a change whose response was
            // lost.
            problems.add(new Problem(
                    "expectedVersion", ProblemCode.STALE, "计划已被改过，现在是第%d版；请在这一版上重做修改。".formatted(plan.version())));
        }
        if (statement.year() != plan.year()) {
            problems.add(new Problem("plan.year", ProblemCode.UNCHANGEABLE, "年份不能改；另一年的计划请另外发布。"));
        }
        problems.addAll(checked.problems());
        problems.addAll(own.conflicts(author.organization(), plan.key(), statement, false));
        if (problems.isEmpty() && !plan.statement().equals(statement)) {
            table.change(plan, author, statement, today());
        }
        return new PlanOutcome(plan.id(), problems);
    }

    /**
     * Withdraws a plan.
     *
     * @param expectedVersion the version to withdraw
     * @param problems the problems of the request itself
     */
    PlanOutcome withdraw(
            PlanAuthor author, String id, int expectedVersion, @Nullable String reason, List<Problem> problems) {
        return own.find(author, id)
                .map(plan -> withdraw(plan, author, expectedVersion, reason, problems))
                .orElseGet(PlanVersions::notFound);
    }

    private PlanOutcome withdraw(
            StoredPlan plan, PlanAuthor author, int expectedVersion, @Nullable String reason, List<Problem> problems) {
        if (plan.isWithdrawn() || !problems.isEmpty()) {
            return new PlanOutcome(plan.id(), problems);
        }
        if (plan.version() != expectedVersion) {
            return PlanOutcome.refused(
                    plan.id(),
                    "expectedVersion",
                    ProblemCode.STALE,
                    "计划已被改过，现在是第%d版；请看过这一版再撤回。".formatted(plan.version()));
        }
        table.withdraw(plan, author, reason, today());
        return PlanOutcome.done(plan.id());
    }

    private static PlanOutcome notFound() {
        return PlanOutcome.refused(null, "id", ProblemCode.NOT_FOUND, "没有这个计划。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
