package org.skillregister.assessment.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.storage.PlanClock.Tick;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.snapshot.LiveSource;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What organizations have published, in memory. The one-row table {@code plan_clock} tells that there is something new; then only that is
 * read. A dead database stops the news, not the answers.
 */
@Component
public class PublishedPlans implements LiveSource, ChangeSource {

    private static final Logger log = LoggerFactory.getLogger(PublishedPlans.class);

    private final PlanClock clock;
    private final StoredPlans storedPlans;
    private final StoredContacts storedContacts;
    private final PublishedChangeReader changeReader;
    private final LiveState<Published> published;
    private volatile @Nullable Published latest;

    /** @param every half of what a reader on another server may wait for a change is left to all else */
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
     * @param last the last change that is in it
     * @param lead is added to its number, so that it grows here even where the database has gone back
     * @param plans by id, withdrawn ones too
     * @param contacts by organization
     * @param changes the newest first
     */
    public record Published(
            Tick last,
            long lead,
            Map<String, StoredPlan> plans,
            Map<String, StoredContact> contacts,
            List<Change> changes) {

        private static final Tick START = new Tick(0, Instant.EPOCH.atOffset(ZoneOffset.UTC));

        private static Published nothing(long lead) {
            return new Published(START, lead, Map.of(), Map.of(), List.of());
        }

        private long version() {
            return lead + last.sequence();
        }

        /** What was read twice, because two have read it at once, is taken once. */
        private Published with(News news) {
            Map<String, StoredPlan> newPlans = new HashMap<>(plans);
            news.plans().forEach(plan -> newPlans.put(plan.id(), plan));
            Map<String, StoredContact> newContacts = new HashMap<>(contacts);
            news.contacts().forEach(contact -> newContacts.put(contact.organizationId(), contact));
            Stream<Change> newChanges =
                    news.changes().stream().filter(change -> change.at().isAfter(last.at()));
            return new Published(
                    news.now(),
                    lead,
                    Map.copyOf(newPlans),
                    Map.copyOf(newContacts),
                    Stream.concat(newChanges, changes.stream()).toList());
        }
    }

    /** What is new since some moment, and until when. */
    public record News(
            Tick now, long lead, List<StoredPlan> plans, List<StoredContact> contacts, List<Change> changes) {}

    /** Reads what is new, for a transaction also what it has changed itself. Changes are made one after another, so nothing is missed. */
    public final News read() {
        Published known = latest;
        Published before = known == null ? Published.nothing(0) : known;
        Tick now = clock.last();
        if (hasGoneBack(before.last(), now)) {
            log.error("The database has gone back; all plans are read anew");
            before = Published.nothing(before.version() + 1);
        }
        long after = before.last().sequence();
        return now.sequence() == after
                ? new News(now, before.lead(), List.of(), List.of(), List.of())
                : new News(
                        now,
                        before.lead(),
                        storedPlans.findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(
                                after, now.sequence()),
                        storedContacts.findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(
                                after, now.sequence()),
                        changeReader.read(before.last().at(), now.at()));
    }

    /** Restored, or its machines gave up what they had acknowledged. Where as much has come since, the number alone does not tell. */
    private boolean hasGoneBack(Tick known, Tick now) {
        return now.sequence() < known.sequence()
                || (known.sequence() > 0 && !now.at().equals(known.at()) && !clock.has(known));
    }

    /** Shows what was read and is committed. What was shown already, because somebody else has read it too, stays. */
    public final synchronized void take(News news) {
        Published before = latest;
        if (before == null || news.lead() > before.lead()) {
            latest = Published.nothing(news.lead()).with(news);
        } else if (news.lead() == before.lead()
                && news.now().sequence() > before.last().sequence()) {
            latest = before.with(news);
        }
    }

    private Published latest() {
        Published now = latest;
        if (now == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return now;
    }

    /** All of it, as it is at the moment of whoever asks. */
    public Published get() {
        return published.get();
    }

    @Override
    public List<Change> changes() {
        return get().changes();
    }

    /** @param ids of an organization, the one in use first */
    public Optional<StoredContact> findContact(List<String> ids) {
        Map<String, StoredContact> contacts = get().contacts();
        return ids.stream().map(contacts::get).filter(Objects::nonNull).findFirst();
    }

    @Override
    public long version() {
        return latest().version();
    }

    @Override
    public Instant changedAt() {
        return latest().last().at();
    }
}
