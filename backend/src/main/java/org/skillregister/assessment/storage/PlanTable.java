package org.skillregister.assessment.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanDiff;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.statement.RecordedChanges;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.snapshot.ChangeClock.Tick;
import org.skillregister.publication.PublicationAction;
import org.springframework.stereotype.Component;

/** The published plans and all their versions. Every change here is part of a transaction that has first locked {@link PlanClock}. */
@Component
public class PlanTable {

    private final StoredPlans plans;
    private final StoredPlanVersions versions;
    private final PlanClock clock;
    private final Catalogues catalogues;
    private final Succession succession;

    PlanTable(
            StoredPlans plans,
            StoredPlanVersions versions,
            PlanClock clock,
            Catalogues catalogues,
            Succession succession) {
        this.plans = plans;
        this.versions = versions;
        this.clock = clock;
        this.catalogues = catalogues;
        this.succession = succession;
    }

    /** @param id the id under which the plan was published, or the one made of its current organization's id */
    public Optional<StoredPlan> find(String id) {
        // PostgreSQL cannot store a NUL character.
        return id.indexOf('\0') >= 0
                ? Optional.empty()
                : plans.findById(id).or(() -> PlanKey.find(id).flatMap(key -> find(key.organization(), key.year())));
    }

    private Optional<StoredPlan> find(String organization, int year) {
        return succession.choose(list(organization), year);
    }

    /** @return the key of the organization's plan for the year, under which it is or would be stored */
    public PlanKey key(String organization, int year) {
        return find(organization, year).map(StoredPlan::key).orElse(new PlanKey(organization, year));
    }

    public List<StoredPlan> list(String organization) {
        return plans.findByOrganizationIdIn(succession.idsOf(organization));
    }

    public Optional<StoredPlanVersion> findByReference(String organization, String reference) {
        return versions.findFirstByOrganizationIdInAndReferenceOrderByIdDesc(succession.idsOf(organization), reference);
    }

    public List<StoredPlanVersion> history(String id) {
        return versions.findFirst1001ByPlanIdOrderByVersionDesc(id);
    }

    /** The plan as its next version would be stored. Stores nothing. */
    public StoredPlan preview(PlanKey key, PlanStatement statement, LocalDate today, Instant now) {
        Optional<StoredPlan> before = plans.findById(key.id());
        PlanStatement last = before.map(StoredPlan::statement).orElse(statement);
        RoundStates rounds = before.map(StoredPlan::rounds).orElse(RoundStates.NONE);
        return new StoredPlan(
                key.id(),
                key.organization(),
                key.year(),
                before.map(StoredPlan::version).orElse(0) + 1,
                before.map(StoredPlan::sequence).orElse(0L),
                statement,
                rounds.next(key, last, statement, today),
                now,
                null);
    }

    /**
     * A withdrawn plan is published again under its old id, so that its rounds keep their ids.
     *
     * @return the plan's id
     */
    public String publish(PlanKey key, PlanAuthor author, String reference, PlanStatement statement, LocalDate today) {
        Optional<StoredPlan> before = plans.findById(key.id());
        PlanStatement last = before.map(StoredPlan::statement).orElse(statement);
        RoundStates rounds = before.map(StoredPlan::rounds).orElse(RoundStates.NONE);
        int version = before.map(StoredPlan::version).orElse(0);
        Tick tick = clock.next();
        StoredPlan stored = plans.save(new StoredPlan(
                key.id(),
                key.organization(),
                key.year(),
                version,
                tick.sequence(),
                statement,
                rounds.next(key, last, statement, today),
                tick.at(),
                null));
        keep(
                stored,
                PublicationAction.PUBLISHED,
                author,
                null,
                reference,
                diff(stored).published());
        return stored.id();
    }

    public void change(StoredPlan plan, PlanAuthor author, PlanStatement statement, LocalDate today) {
        Tick tick = clock.next();
        RoundStates rounds = plan.rounds().next(plan.key(), plan.statement(), statement, today);
        StoredPlan changed = save(plan, statement, rounds, tick, null);
        keep(
                changed,
                PublicationAction.CHANGED,
                author,
                null,
                null,
                diff(changed).changed(plan.statement()));
    }

    public void withdraw(StoredPlan plan, PlanAuthor author, @Nullable String reason, LocalDate today) {
        Tick tick = clock.next();
        StoredPlan withdrawn = save(plan, plan.statement(), plan.rounds().cancelled(today), tick, tick.at());
        keep(
                withdrawn,
                PublicationAction.WITHDRAWN,
                author,
                reason,
                null,
                diff(withdrawn).withdrawn());
    }

    private PlanDiff diff(StoredPlan plan) {
        return new PlanDiff(succession.current(plan.organizationId()), plan.statement(), catalogues);
    }

    private StoredPlan save(
            StoredPlan plan, PlanStatement statement, RoundStates rounds, Tick tick, @Nullable Instant withdrawn) {
        return plans.save(new StoredPlan(
                plan.id(),
                plan.organizationId(),
                plan.year(),
                plan.version(),
                tick.sequence(),
                statement,
                rounds,
                tick.at(),
                withdrawn));
    }

    private void keep(
            StoredPlan plan,
            PublicationAction action,
            PlanAuthor author,
            @Nullable String reason,
            @Nullable String reference,
            RecordedChanges changes) {
        versions.save(new StoredPlanVersion(
                null,
                plan.id(),
                plan.organizationId(),
                plan.version(),
                action,
                plan.updatedAt(),
                author.name(),
                reason,
                reference,
                plan.statement(),
                changes));
    }
}
