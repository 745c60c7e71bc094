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
import org.skillregister.catalogue.Catalogues;
import org.skillregister.publication.Problem;
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
    private final PlanVersions versions;
    private final PlanTransaction transaction;
    private final Catalogues catalogues;
    private final Clock clock;

    PlanPublishing(
            PlanTable table,
            AssessmentPlans plans,
            OwnPlans own,
            PlanVersions versions,
            PlanTransaction transaction,
            Catalogues catalogues,
            Clock clock) {
        this.table = table;
        this.plans = plans;
        this.own = own;
        this.versions = versions;
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
        return change(
                author.organization(),
                checked.statement(),
                () -> versions.publish(author, key, checked.statement(), problems));
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
                () -> versions.change(author, id, expectedVersion, checked));
    }

    /** @param expectedVersion the version to withdraw */
    public AssessmentPlanPayload withdraw(PlanAuthor author, String id, int expectedVersion, @Nullable String reason) {
        StatementProblems problems = new StatementProblems("");
        String text = problems.textOrNull("reason", reason, LONGEST_REASON);
        return change(
                author.organization(),
                null,
                () -> versions.withdraw(author, id, expectedVersion, text, problems.list()));
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
