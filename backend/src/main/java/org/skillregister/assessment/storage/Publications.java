package org.skillregister.assessment.storage;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.skillregister.platform.snapshot.ChangeClock.Span;
import org.skillregister.reference.Change;

/**
 * All that organizations have published, at one moment.
 *
 * @param seen the span of changes it contains
 * @param plans by id, including withdrawn ones
 * @param contacts by organization
 * @param changes newest first
 */
public record Publications(
        Span seen, Map<String, StoredPlan> plans, Map<String, StoredContact> contacts, List<Change> changes) {

    /** Before anything has been read. */
    static final Publications NOTHING = new Publications(Span.NOTHING, Map.of(), Map.of(), List.of());

    /** The plans and contacts that are new or changed, and the changes themselves. */
    public record News(Span span, List<StoredPlan> plans, List<StoredContact> contacts, List<Change> changes) {}

    /** Changes that two threads have read at once are added only once. */
    Publications with(News news) {
        Map<String, StoredPlan> newPlans = new HashMap<>(plans);
        news.plans().forEach(plan -> newPlans.put(plan.id(), plan));
        Map<String, StoredContact> newContacts = new HashMap<>(contacts);
        news.contacts().forEach(contact -> newContacts.put(contact.organizationId(), contact));
        Stream<Change> newChanges = news.changes().stream()
                .filter(change -> change.at().isAfter(seen.until().at()));
        return new Publications(
                news.span(),
                Collections.unmodifiableMap(newPlans),
                Collections.unmodifiableMap(newContacts),
                Stream.concat(newChanges, changes.stream()).toList());
    }
}
