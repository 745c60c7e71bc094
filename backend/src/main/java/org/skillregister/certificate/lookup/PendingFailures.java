package org.skillregister.certificate.lookup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Failed lookups not yet stored or being stored, and running lookups that may fail. */
final class PendingFailures {

    /**
     * The key by which failures are counted.
     *
     * @param subject pseudonym of the number or document
     * @param network pseudonym of the network they come from
     * @param day day of the lookup
     * @param byStranger whether no verification key was presented
     */
    record FailureKey(UUID subject, UUID network, LocalDate day, boolean byStranger) {}

    private Map<UUID, Map<FailureKey, Integer>> waiting = new HashMap<>();
    private Map<UUID, Map<FailureKey, Integer>> writing = new HashMap<>();

    /** How many of those in {@link #waiting} and {@link #writing} are still running. */
    private final Map<UUID, Integer> open = new HashMap<>();

    /** Counts a lookup as failed until it ends. */
    synchronized void begin(FailureKey key) {
        add(waiting, key, 1);
        open.merge(key.subject(), 1, Integer::sum);
    }

    synchronized void end(FailureKey key, boolean failed) {
        if (!failed) {
            add(waiting, key, -1);
        }
        open.computeIfPresent(key.subject(), (_, lookups) -> lookups == 1 ? null : lookups - 1);
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
        return of(waiting, key, open.getOrDefault(key.subject(), 0)).plus(of(writing, key, written(key.subject())));
    }

    private static FailureCount of(Map<UUID, Map<FailureKey, Integer>> counts, FailureKey key, int uncertain) {
        int mine = 0;
        int anywhere = 0;
        for (Map.Entry<FailureKey, Integer> entry :
                counts.getOrDefault(key.subject(), Map.of()).entrySet()) {
            mine += entry.getKey().network().equals(key.network()) ? entry.getValue() : 0;
            anywhere += entry.getKey().byStranger() ? entry.getValue() : 0;
        }
        return new FailureCount(mine, mine, anywhere, uncertain);
    }

    /** How many are being written. */
    private int written(UUID subject) {
        return writing.getOrDefault(subject, Map.of()).values().stream()
                .mapToInt(failures -> Math.max(0, failures))
                .sum();
    }

    /** @return the failures to write; call {@link #written} or {@link #notWritten} afterwards */
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
