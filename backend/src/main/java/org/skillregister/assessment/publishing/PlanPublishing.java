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
import org.skillregister.assessment.storage.PlanClock;
import org.skillregister.assessment.storage.PlanTable;
import org.skillregister.assessment.storage.PublishedPlans;
import org.skillregister.assessment.storage.PublishedPlans.News;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.StoredPlanVersion;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.error.AccessDeniedException;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;
import org.skillregister.publication.Warning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes, changes and withdraws the plans of organizations. Changes are made one after another. */
@Component
public class PlanPublishing {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_REASON = 200;

    private final PlanTable table;
    private final PlanClock order;
    private final PublishedPlans published;
    private final AssessmentPlans plans;
    private final Catalogues catalogues;
    private final Succession succession;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PlanPublishing(
            PlanTable table,
            PlanClock order,
            PublishedPlans published,
            AssessmentPlans plans,
            Catalogues catalogues,
            Succession succession,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.order = order;
        this.published = published;
        this.plans = plans;
        this.catalogues = catalogues;
        this.succession = succession;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What was done in a transaction.
     *
     * @param plan id of the plan; null when there is none
     */
    private record Done(@Nullable String plan, List<Problem> problems) {

        static Done with(String plan) {
            return new Done(plan, List.of());
        }

        static Done refused(@Nullable String plan, @Nullable String field, ProblemCode code, String message) {
            return new Done(plan, List.of(new Problem(field, code, message)));
        }
    }

    /** What was done in a transaction, and what is new since then. */
    private record Committed(Done done, News news) {}

    /**
     * What would come of publishing the plan, or of changing the one that the year has already. Nothing is changed.
     *
     * @return the plan as it would be; without one when there are problems
     */
    public AssessmentPlanPayload check(String organization, PlanStatement given) {
        Checked checked = StatementCheck.of(given, organization, catalogues.on(null), today());
        PlanKey key = table.key(organization, given.year());
        List<Problem> problems = new ArrayList<>(checked.problems());
        problems.addAll(others(organization, key, checked.statement(), false));
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
        StatementProblems own = new StatementProblems("");
        String key = own.text("idempotencyKey", reference, LONGEST_KEY);
        List<Problem> problems = new ArrayList<>(own.list());
        problems.addAll(checked.problems());
        if (!problems.isEmpty()) {
            PlanKey plan = table.key(author.organization(), given.year());
            problems.addAll(others(author.organization(), plan, checked.statement(), true));
            return new AssessmentPlanPayload(null, problems, List.of());
        }
        return change(
                author.organization(),
                checked.statement(),
                () -> table.findByReference(author.organization(), key)
                        .map(before -> publishAgain(before, checked.statement()))
                        .orElseGet(() -> publishNew(author, key, checked.statement())));
    }

    /** The same request again is answered as the first; what has become of the plan since does not matter. */
    private static Done publishAgain(StoredPlanVersion before, PlanStatement statement) {
        return before.statement().equals(statement)
                ? Done.with(before.planId())
                : Done.refused(
                        before.planId(),
                        "idempotencyKey",
                        ProblemCode.IDEMPOTENCY_KEY_REUSED,
                        "这个键已用来发布过另一内容的计划；要改那个计划请用changeAssessmentPlan。");
    }

    private Done publishNew(PlanAuthor author, String reference, PlanStatement statement) {
        PlanKey key = table.key(author.organization(), statement.year());
        List<Problem> problems = others(author.organization(), key, statement, true);
        if (!problems.isEmpty()) {
            return new Done(plans.findPublished(key.id()).isPresent() ? key.id() : null, problems);
        }
        return Done.with(table.publish(key, author, reference, statement, today()));
    }

    /** Publishes the plan, or changes the one that the year has already. */
    public AssessmentPlanPayload publishOrChange(PlanAuthor author, PlanStatement given) {
        return table.find(table.key(author.organization(), given.year()).id())
                .filter(plan -> !plan.isWithdrawn())
                .map(plan -> change(author, plan.id(), plan.version(), given))
                .orElseGet(() -> publish(author, UUID.randomUUID().toString(), given));
    }

    /** @param expectedVersion the version from which the change starts */
    public AssessmentPlanPayload change(PlanAuthor author, String id, int expectedVersion, PlanStatement given) {
        Checked checked = StatementCheck.of(given, author.organization(), catalogues.on(null), today());
        return change(
                author.organization(),
                checked.statement(),
                () -> findOwn(author, id)
                        .map(plan -> change(plan, author, expectedVersion, checked))
                        .orElseGet(PlanPublishing::notFound));
    }

    private Done change(StoredPlan plan, PlanAuthor author, int expectedVersion, Checked checked) {
        PlanStatement statement = checked.statement();
        List<Problem> problems = new ArrayList<>();
        if (plan.isWithdrawn()) {
            problems.add(new Problem(null, ProblemCode.WITHDRAWN, "计划已撤回，不能再改；请重新发布。"));
        } else if (plan.version() != expectedVersion && !plan.statement().equals(statement)) {
            // What is said already is done already: a change whose answer was lost may be sent again.
            problems.add(new Problem(
                    "expectedVersion", ProblemCode.STALE, "计划已被改过，现在是第%d版；请在这一版上重做修改。".formatted(plan.version())));
        }
        if (statement.year() != plan.year()) {
            problems.add(new Problem("plan.year", ProblemCode.UNCHANGEABLE, "年份不能改；另一年的计划请另外发布。"));
        }
        problems.addAll(checked.problems());
        problems.addAll(others(author.organization(), plan.key(), statement, false));
        if (problems.isEmpty() && !plan.statement().equals(statement)) {
            table.change(plan, author, statement, today());
        }
        return new Done(plan.id(), problems);
    }

    /** @param expectedVersion the version that is withdrawn */
    public AssessmentPlanPayload withdraw(PlanAuthor author, String id, int expectedVersion, @Nullable String reason) {
        StatementProblems problems = new StatementProblems("");
        String text = problems.textOrNull("reason", reason, LONGEST_REASON);
        return change(
                author.organization(),
                null,
                () -> findOwn(author, id)
                        .map(plan -> withdraw(plan, author, expectedVersion, text, problems.list()))
                        .orElseGet(PlanPublishing::notFound));
    }

    private Done withdraw(
            StoredPlan plan, PlanAuthor author, int expectedVersion, @Nullable String reason, List<Problem> problems) {
        if (plan.isWithdrawn() || !problems.isEmpty()) {
            return new Done(plan.id(), problems);
        }
        if (plan.version() != expectedVersion) {
            return Done.refused(
                    plan.id(),
                    "expectedVersion",
                    ProblemCode.STALE,
                    "计划已被改过，现在是第%d版；请看过这一版再撤回。".formatted(plan.version()));
        }
        table.withdraw(plan, author, reason, today());
        return Done.with(plan.id());
    }

    private static Done notFound() {
        return Done.refused(null, "id", ProblemCode.NOT_FOUND, "没有这个计划。");
    }

    /**
     * The plan as it is stored.
     *
     * @throws AccessDeniedException when it is another organization's, or a source document's
     */
    Optional<StoredPlan> findOwn(PlanAuthor author, String id) {
        Optional<StoredPlan> plan = table.find(id);
        plan.ifPresent(it -> author.requireOwn(succession.current(it.organizationId())));
        if (plans.isOfSource(id)) {
            throw AccessDeniedException.forbidden("The plan is of a source document");
        }
        return plan;
    }

    /** @param key under which the plan is stored, or would be */
    private List<Problem> others(String organization, PlanKey key, PlanStatement statement, boolean isNew) {
        return new OtherPlansCheck(key, statement)
                .check(table.list(organization), plans.listOfSources(organization), isNew)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Once it is committed, this server sees it at once, the others with their next look at the clock. */
    private AssessmentPlanPayload change(
            String organization, @Nullable PlanStatement statement, Supplier<Done> change) {
        Committed committed = transaction.execute(_ -> {
            order.lock();
            Done made = change.get();
            return new Committed(made, published.read());
        });
        // What is committed is answered: from here on nothing asks the database.
        published.take(committed.news());
        Done done = committed.done();
        AssessmentPlan plan =
                Optional.ofNullable(done.plan()).flatMap(plans::findPublished).orElse(null);
        List<Warning> warnings =
                statement == null || !done.problems().isEmpty() ? List.of() : warnings(organization, statement);
        return new AssessmentPlanPayload(plan, done.problems(), warnings);
    }

    private List<Warning> warnings(String organization, PlanStatement statement) {
        return PlanWarnings.of(
                statement,
                catalogues.on(null),
                plans.list().stream().filter(plan -> !plan.organization().equals(organization)));
    }
}
