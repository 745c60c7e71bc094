package org.skillregister.assessment.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.publishing.StatementCheck.Checked;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.PlanTable;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.StoredPlanVersion;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;
import org.skillregister.publication.Warning;
import org.springframework.stereotype.Component;

/** Publishes, changes and withdraws the plans of organizations. Changes are made one after another. */
@Component
public class PlanPublishing {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_REASON = 200;

    private final PlanTable table;
    private final AssessmentPlans plans;
    private final OwnPlans own;
    private final PlanTransaction transaction;
    private final Catalogues catalogues;
    private final Clock clock;

    PlanPublishing(
            PlanTable table,
            AssessmentPlans plans,
            OwnPlans own,
            PlanTransaction transaction,
            Catalogues catalogues,
            Clock clock) {
        this.table = table;
        this.plans = plans;
        this.own = own;
        this.transaction = transaction;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /**
     * Checks what publishing the plan would do, or what changing the year's existing plan would do. Nothing is changed.
     *
     * @return the plan as it would be, or no plan when there are problems
     */
    public AssessmentPlanPayload check(String organization, PlanStatement given) {
        Checked checked = StatementCheck.of(given, organization, catalogues.on(null), today());
        PlanKey key = table.key(organization, given.year());
        List<Problem> problems = new ArrayList<>(checked.problems());
        problems.addAll(own.conflicts(organization, key, checked.statement(), false));
        if (!problems.isEmpty()) {
            return new AssessmentPlanPayload(null, problems, List.of());
        }
        StoredPlan next = table.preview(key, checked.statement(), today(), clock.instant());
        return new AssessmentPlanPayload(
                plans.preview(next, organization), List.of(), warnings(organization, checked.statement()));
    }

    /** @param reference the organization's own name for this publication */
    public AssessmentPlanPayload publish(PlanAuthor author, String reference, PlanStatement given) {
        Checked checked = StatementCheck.of(given, author.organization(), catalogues.on(null), today());
        StatementProblems texts = new StatementProblems("");
        String key = texts.text("idempotencyKey", reference, LONGEST_KEY);
        List<Problem> problems = new ArrayList<>(texts.list());
        problems.addAll(checked.problems());
        if (!problems.isEmpty()) {
            PlanKey plan = table.key(author.organization(), given.year());
            problems.addAll(own.conflicts(author.organization(), plan, checked.statement(), true));
            return new AssessmentPlanPayload(null, problems, List.of());
        }
        return change(
                author.organization(),
                checked.statement(),
                () -> table.findByReference(author.organization(), key)
                        .map(before -> publishAgain(before, checked.statement()))
                        .orElseGet(() -> publishNew(author, key, checked.statement())));
    }

    /** A repeated request gets the same answer as the first, whatever has happened to the plan since. */
    private static PlanOutcome publishAgain(StoredPlanVersion before, PlanStatement statement) {
        return before.statement().equals(statement)
                ? PlanOutcome.done(before.planId())
                : PlanOutcome.refused(
                        before.planId(),
                        "idempotencyKey",
                        ProblemCode.IDEMPOTENCY_KEY_REUSED,
                        "这个键已用来发布过另一内容的计划；要改那个计划请用changeAssessmentPlan。");
    }

    private PlanOutcome publishNew(PlanAuthor author, String reference, PlanStatement statement) {
        PlanKey key = table.key(author.organization(), statement.year());
        List<Problem> problems = own.conflicts(author.organization(), key, statement, true);
        if (!problems.isEmpty()) {
            return new PlanOutcome(plans.findPublished(key.id()).isPresent() ? key.id() : null, problems);
        }
        return PlanOutcome.done(table.publish(key, author, reference, statement, today()));
    }

    /** Publishes the plan, or changes the year's existing plan. */
    public AssessmentPlanPayload publishOrChange(PlanAuthor author, PlanStatement given) {
        return table.find(table.key(author.organization(), given.year()).id())
                .filter(plan -> !plan.isWithdrawn())
                .map(plan -> change(author, plan.id(), plan.version(), given))
                .orElseGet(() -> publish(author, UUID.randomUUID().toString(), given));
    }

    /** @param expectedVersion the version that the change is based on */
    public AssessmentPlanPayload change(PlanAuthor author, String id, int expectedVersion, PlanStatement given) {
        Checked checked = StatementCheck.of(given, author.organization(), catalogues.on(null), today());
        return change(
                author.organization(),
                checked.statement(),
                () -> own.find(author, id)
                        .map(plan -> change(plan, author, expectedVersion, checked))
                        .orElseGet(PlanPublishing::notFound));
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

    /** @param expectedVersion the version to withdraw */
    public AssessmentPlanPayload withdraw(PlanAuthor author, String id, int expectedVersion, @Nullable String reason) {
        StatementProblems problems = new StatementProblems("");
        String text = problems.textOrNull("reason", reason, LONGEST_REASON);
        return change(
                author.organization(),
                null,
                () -> own.find(author, id)
                        .map(plan -> withdraw(plan, author, expectedVersion, text, problems.list()))
                        .orElseGet(PlanPublishing::notFound));
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

    private AssessmentPlanPayload change(
            String organization, @Nullable PlanStatement statement, Supplier<PlanOutcome> change) {
        PlanOutcome outcome = transaction.commit(change);
        List<Warning> warnings =
                statement == null || !outcome.problems().isEmpty() ? List.of() : warnings(organization, statement);
        AssessmentPlan plan = Optional.ofNullable(outcome.plan())
                .flatMap(plans::findPublished)
                .orElse(null);
        return new AssessmentPlanPayload(plan, outcome.problems(), warnings);
    }

    private List<Warning> warnings(String organization, PlanStatement statement) {
        return PlanWarnings.of(
                statement,
                catalogues.on(null),
                plans.list().stream().filter(plan -> !plan.organization().equals(organization)));
    }
}
