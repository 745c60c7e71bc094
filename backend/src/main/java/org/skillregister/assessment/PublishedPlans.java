package org.skillregister.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanClock.Tick;
import org.skillregister.platform.LiveSource;
import org.skillregister.platform.job.Jobs;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What organizations have published, in memory. The one-row table {@code plan_clock} tells that there is something new; then only that is
 * read. A dead database stops the news, not the answers.
 */
@Component
class PublishedPlans implements LiveSource, ChangeSource {

    private final PlanClock clock;
    private final StoredPlans storedPlans;
    private final StoredContacts storedContacts;
    private final PublishedChangeReader changeReader;
    private final Map<String, StoredPlan> plans = new ConcurrentHashMap<>();
    private final Map<String, StoredContact> contacts = new ConcurrentHashMap<>();
    private volatile List<Change> changes = List.of();
    private volatile @Nullable Tick seen;

    /** @param every half of what a reader on another server may wait for a change is left to all else */
    PublishedPlans(
            PlanClock clock,
            StoredPlans storedPlans,
            StoredContacts storedContacts,
            PublishedChangeReader changeReader,
            Jobs jobs,
            @Value("${register.plan-poll:500ms}") Duration every) {
        this.clock = clock;
        this.storedPlans = storedPlans;
        this.storedContacts = storedContacts;
        this.changeReader = changeReader;
        jobs.poll("published-plans", every, () -> take(read())).now();
    }

    /** What is new since some moment, and until when. */
    record News(Tick now, List<StoredPlan> plans, List<StoredContact> contacts, List<Change> changes) {}

    /** Reads what is new, for a transaction also what it has changed itself. Changes are made one after another, so nothing is missed. */
    final News read() {
        Tick before = seen;
        Tick now = clock.last();
        long after = before == null ? 0 : before.sequence();
        return now.sequence() <= after
                ? new News(now, List.of(), List.of(), List.of())
                : new News(
                        now,
                        storedPlans.findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(
                                after, now.sequence()),
                        storedContacts.findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(
                                after, now.sequence()),
                        changeReader.read(before == null ? Instant.EPOCH : before.at(), now.at()));
    }

    /** Shows what was read and is committed. What was shown already, because somebody else has read it too, stays. */
    final synchronized void take(News news) {
        news.plans()
                .forEach(plan ->
                        plans.merge(plan.id(), plan, (one, other) -> one.sequence() >= other.sequence() ? one : other));
        news.contacts()
                .forEach(contact -> contacts.merge(
                        contact.organizationId(),
                        contact,
                        (one, other) -> one.sequence() >= other.sequence() ? one : other));
        Tick before = seen;
        if (before == null || news.now().sequence() > before.sequence()) {
            changes = Stream.concat(
                            news.changes().stream()
                                    .filter(change ->
                                            before == null || change.at().isAfter(before.at())),
                            changes.stream())
                    .toList();
            seen = news.now();
        }
    }

    @Override
    public List<Change> changes() {
        return changes;
    }

    /** @return all plans, withdrawn ones too */
    Collection<StoredPlan> all() {
        return plans.values();
    }

    Optional<StoredPlan> find(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    Optional<StoredContact> findContact(String organization) {
        return Optional.ofNullable(contacts.get(organization));
    }

    @Override
    public long version() {
        return moment().sequence();
    }

    @Override
    public Instant changedAt() {
        return moment().at();
    }

    private Tick moment() {
        Tick moment = seen;
        if (moment == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return moment;
    }
}
