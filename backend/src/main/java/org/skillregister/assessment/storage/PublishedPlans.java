package org.skillregister.assessment.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.storage.Publications.News;
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
    private final LiveState<Publications> published;
    private volatile @Nullable Publications latest;

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

    private Publications known() {
        Publications now = latest;
        return now == null ? Publications.NOTHING : now;
    }

    /** Shows committed changes that were read. Changes that another thread has already shown stay as they are. */
    public final synchronized void take(News news) {
        Publications before = known();
        if (news.span().replaces(before.seen())) {
            show(Publications.NOTHING.with(news));
        } else if (news.span().continues(before.seen())) {
            show(before.with(news));
        }
    }

    private void show(Publications next) {
        published.prepare(next);
        latest = next;
    }

    private Publications latest() {
        Publications now = latest;
        if (now == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return now;
    }

    /** All publications, in the snapshot that the current request uses. */
    public Publications get() {
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
