package org.skillregister.assessment.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.snapshot.ChangeClock.Span;
import org.skillregister.platform.snapshot.LiveSource;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Everything that organizations have published, in memory. The one-row table {@code plan_clock} shows when there are changes, and
 * only these are read. If the database is down, updates stop but answers continue.
 */
@Component
public class PublishedPlans implements LiveSource, ChangeSource {

    private final PlanClock clock;
    private final StoredPlans storedPlans;
    private final StoredContacts storedContacts;
    private final PublishedChangeReader changeReader;
    private final LiveState<Published> published;
    private volatile @Nullable Published latest;

    /**
     * @param every polling interval: half of the time within which a change must reach readers on other servers, so that the other
     * half remains for everything else
     */
    PublishedPlans(
            PlanClock clock,
            StoredPlans storedPlans,
            StoredContacts storedContacts,
            PublishedChangeReader changeReader,
            SnapshotStore store,
            Jobs jobs,
            @Value("${register.plan-poll:500ms}") Duration every) {
        this.clock = clock;
        this.storedPlans = storedPlans;
        this.storedContacts = storedContacts;
        this.changeReader = changeReader;
        this.published = store.live(this::latest);
        jobs.poll("published-plans", every, () -> take(read())).now();
    }

    /**
     * All that organizations have published, at one moment.
     *
     * @param seen the span of changes it contains
     * @param plans by id, including withdrawn ones
     * @param contacts by organization
     * @param changes newest first
     */
    public record Published(
            Span seen, Map<String, StoredPlan> plans, Map<String, StoredContact> contacts, List<Change> changes) {

        private static final Published NOTHING = new Published(Span.NOTHING, Map.of(), Map.of(), List.of());

        /** Changes that two threads have read at once are added only once. */
        private Published with(News news) {
            Map<String, StoredPlan> newPlans = new HashMap<>(plans);
            news.plans().forEach(plan -> newPlans.put(plan.id(), plan));
            Map<String, StoredContact> newContacts = new HashMap<>(contacts);
            news.contacts().forEach(contact -> newContacts.put(contact.organizationId(), contact));
            Stream<Change> newChanges = news.changes().stream()
                    .filter(change -> change.at().isAfter(seen.until().at()));
            return new Published(
                    news.span(),
                    Collections.unmodifiableMap(newPlans),
                    Collections.unmodifiableMap(newContacts),
                    Stream.concat(newChanges, changes.stream()).toList());
        }
    }

    /** The plans and contacts that are new or changed, and the changes themselves. */
    public record News(Span span, List<StoredPlan> plans, List<StoredContact> contacts, List<Change> changes) {}

    /** Reads what is new. A transaction also sees its own changes. Changes are made one after another, so none is missed. */
    public final News read() {
        Span span = clock.since(known().seen());
        if (span.isEmpty()) {
            return new News(span, List.of(), List.of(), List.of());
        }
        long after = span.after().sequence();
        long until = span.until().sequence();
        return new News(
                span,
                storedPlans.findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(after, until),
                storedContacts.findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(after, until),
                changeReader.read(span.after().at(), span.until().at()));
    }

    private Published known() {
        Published now = latest;
        return now == null ? Published.NOTHING : now;
    }

    /** Shows committed changes that were read. Changes that another thread has already shown stay as they are. */
    public final synchronized void take(News news) {
        Published before = known();
        if (news.span().replaces(before.seen())) {
            show(Published.NOTHING.with(news));
        } else if (news.span().continues(before.seen())) {
            show(before.with(news));
        }
    }

    private void show(Published next) {
        published.prepare(next);
        latest = next;
    }

    private Published latest() {
        Published now = latest;
        if (now == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return now;
    }

    /** All publications, in the snapshot that the current request uses. */
    public Published get() {
        return published.get();
    }

    @Override
    public List<Change> changes() {
        return get().changes();
    }

    /** @param ids ids of an organization, the current one first */
    public Optional<StoredContact> findContact(List<String> ids) {
        Map<String, StoredContact> contacts = get().contacts();
        return ids.stream().map(contacts::get).filter(Objects::nonNull).findFirst();
    }

    @Override
    public long version() {
        return latest().seen().version();
    }

    @Override
    public Instant changedAt() {
        return latest().seen().until().at();
    }
}
