package org.skillregister.assessment.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanDiff;
import org.skillregister.assessment.statement.PlanStatement;
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
        // PostgreSQL cannot store a NUL character.
        return reference.indexOf('\0') >= 0
                ? Optional.empty()
                : versions.findFirstByOrganizationIdInAndReferenceOrderByIdDesc(
                        succession.idsOf(organization), reference);
    }

    public List<StoredPlanVersion> history(String id) {
        return versions.findFirst1001ByPlanIdOrderByVersionDesc(id);
    }

    /** The plan as it would be stored: its next version, unless it is in force and says the same already. Stores nothing. */
    public StoredPlan preview(PlanKey key, PlanStatement statement, LocalDate today, Instant now) {
        Optional<StoredPlan> before = plans.findById(key.id());
        if (before.filter(plan -> plan.says(statement)).isPresent()) {
            return before.get();
        }
        long sequence = before.map(StoredPlan::sequence).orElse(0L);
        return next(before, key, statement, today, new Tick(sequence, now.atOffset(ZoneOffset.UTC)))
                .asSaved();
    }

    private static StoredPlan next(
            Optional<StoredPlan> before, PlanKey key, PlanStatement statement, LocalDate today, Tick tick) {
        return before.map(plan -> plan.next(statement, today, tick))
                .orElseGet(() -> StoredPlan.first(key, statement, today, tick));
    }

    /**
     * A withdrawn plan is published again under its old id, so that its rounds keep their ids.
     *
     * @return the plan's id
     */
    public String publish(PlanKey key, PlanAuthor author, String reference, PlanStatement statement, LocalDate today) {
        Optional<StoredPlan> before = plans.findById(key.id());
        StoredPlan saved = plans.save(next(before, key, statement, today, clock.next()));
        versions.save(StoredPlanVersion.of(
                saved,
                PublicationAction.PUBLISHED,
                author,
                null,
                reference,
                diff(saved).published()));
        return saved.id();
    }

    public void change(StoredPlan plan, PlanAuthor author, PlanStatement statement, LocalDate today) {
        StoredPlan saved = plans.save(plan.next(statement, today, clock.next()));
        versions.save(StoredPlanVersion.of(
                saved,
                PublicationAction.CHANGED,
                author,
                null,
                null,
                diff(saved).changed(plan.statement())));
    }

    public void withdraw(StoredPlan plan, PlanAuthor author, @Nullable String reason, LocalDate today) {
        StoredPlan saved = plans.save(plan.withdrawn(today, clock.next()));
        versions.save(StoredPlanVersion.of(
                saved,
                PublicationAction.WITHDRAWN,
                author,
                reason,
                null,
                diff(saved).withdrawn()));
    }

    private PlanDiff diff(StoredPlan plan) {
        return new PlanDiff(succession.current(plan.organizationId()), plan.statement(), catalogues);
    }
}
