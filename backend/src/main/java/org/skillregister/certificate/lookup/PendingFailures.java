package org.skillregister.certificate.lookup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Failed lookups that are not stored yet, and those being stored. */
final class PendingFailures {

    /**
     * What failures are counted by.
     *
     * @param subject what stands for the number or document
     * @param network what stands for where they come from
     * @param day when
     * @param byStranger whether no key for verifying was shown
     */
    record FailureKey(UUID subject, UUID network, LocalDate day, boolean byStranger) {}

    private Map<UUID, Map<FailureKey, Integer>> waiting = new HashMap<>();
    private Map<UUID, Map<FailureKey, Integer>> writing = new HashMap<>();

    synchronized void add(FailureKey key, int failures) {
        add(waiting, key, failures);
    }

    private static void add(Map<UUID, Map<FailureKey, Integer>> counts, FailureKey key, int failures) {
        Map<FailureKey, Integer> subject = counts.computeIfAbsent(key.subject(), _ -> new HashMap<>());
        if (subject.merge(key, failures, Integer::sum) == 0) {
            subject.remove(key);
        }
        if (subject.isEmpty()) {
            counts.remove(key.subject());
        }
    }

    synchronized FailureCount of(FailureKey key) {
        return of(waiting, key).plus(of(writing, key));
    }

    private static FailureCount of(Map<UUID, Map<FailureKey, Integer>> counts, FailureKey key) {
        int mine = 0;
        int anywhere = 0;
        for (Map.Entry<FailureKey, Integer> entry :
                counts.getOrDefault(key.subject(), Map.of()).entrySet()) {
            mine += entry.getKey().network().equals(key.network()) ? entry.getValue() : 0;
            anywhere += entry.getKey().byStranger() ? entry.getValue() : 0;
        }
        return new FailureCount(mine, mine, anywhere);
    }

    /** @return what is to be written; to be followed by {@link #written} or {@link #notWritten} */
    synchronized Map<FailureKey, Integer> next() {
        writing = waiting;
        waiting = new HashMap<>();
        Map<FailureKey, Integer> next = new HashMap<>();
        writing.values().forEach(next::putAll);
        return next;
    }

    synchronized void written() {
        writing = new HashMap<>();
    }

    synchronized void notWritten() {
        writing.values().forEach(subject -> subject.forEach((key, failures) -> add(waiting, key, failures)));
        writing = new HashMap<>();
    }
}
