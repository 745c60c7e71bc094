package org.skillregister.certificate.lookup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.skillregister.certificate.lookup.PendingFailures.FailureKey;

/** Checks the lookups of a reservation against the limits, by the failures that are stored and those that are pending. */
final class FailureCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final FailureTable table;
    private final PendingFailures pending;
    private final FailureLimits limits;

    FailureCheck(FailureTable table, PendingFailures pending, FailureLimits limits) {
        this.table = table;
        this.pending = pending;
        this.limits = limits;
    }

    /**
     * A lookup that is checked against the limits.
     *
     * @param after number of later lookups in the reservation with the same subject
     */
    private record Judged(LookupReservation reservation, int place, FailureKey key, int after) {}

    /** Refuses the lookups that exceed the limits. */
    void refuse(LookupReservation reservation) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<FailureCount> inMemory = reservation.counted().stream()
                .map(key -> key == null ? FailureCount.NONE : pending.of(key))
                .toList();
        Map<UUID, Integer> later = new HashMap<>();
        reservation.counted().stream()
                .filter(Objects::nonNull)
                .forEach(key -> later.merge(key.subject(), 1, Integer::sum));
        Map<UUID, FailureCount> stored = stored(reservation);
        for (int place = 0; place < inMemory.size(); place++) {
            FailureKey key = reservation.counted().get(place);
            if (key != null) {
                int after = later.merge(key.subject(), -1, Integer::sum);
                FailureCount count = inMemory.get(place).plus(stored.getOrDefault(key.subject(), FailureCount.NONE));
                boolean seemsTooMany = count.isMoreThan(limits, after, key.byStranger());
                if (seemsTooMany && isTooMany(new Judged(reservation, place, key, after), end)) {
                    reservation.refuse(place, key);
                }
            }
        }
    }

    private Map<UUID, FailureCount> stored(LookupReservation reservation) {
        List<FailureKey> keys =
                reservation.counted().stream().filter(Objects::nonNull).toList();
        return keys.isEmpty()
                ? Map.of()
                : table.count(
                        keys.stream().map(FailureKey::subject).distinct().toList(),
                        keys.getFirst().network(),
                        keys.getFirst().day());
    }

    /**
     * Counts again, because the first count may be stale or may include failures twice. Waits for lookups that may still succeed, unless
     * certain failures alone already exceed the limit.
     */
    private boolean isTooMany(Judged one, long end) {
        FailureKey key = one.key();
        while (true) {
            FailureCount count = pending.of(key).plus(stored(key));
            if (!count.isMoreThan(limits, one.after(), key.byStranger())) {
                return false;
            }
            int others = count.uncertain() - one.reservation().open(key.subject());
            one.reservation().end(one.place(), false);
            if (count.isMoreThan(limits, one.after() + others, key.byStranger()) || !pause(end)) {
                return true;
            }
            one.reservation().begin(one.place(), key);
        }
    }

    private FailureCount stored(FailureKey key) {
        return table.count(List.of(key.subject()), key.network(), key.day())
                .getOrDefault(key.subject(), FailureCount.NONE);
    }

    /**
     * The first day on which a lookup with each key is allowed again.
     *
     * @param keys of one reservation
     */
    Map<FailureKey, LocalDate> nextAllowed(List<FailureKey> keys) {
        FailureKey one = keys.getFirst();
        Map<UUID, Map<LocalDate, FailureCount>> stored =
                table.days(keys.stream().map(FailureKey::subject).toList(), one.network(), one.day());
        Map<FailureKey, LocalDate> next = new HashMap<>();
        for (FailureKey key : keys) {
            FailureCount now = pending.of(key);
            Map<LocalDate, FailureCount> days = new HashMap<>(stored.getOrDefault(key.subject(), Map.of()));
            days.merge(key.day(), new FailureCount(0, now.month(), now.anywhere(), 0), FailureCount::plus);
            next.put(key, new FailureHistory(days).nextAllowed(key.day(), limits, key.byStranger()));
        }
        return next;
    }

    /** @return false when the time is up or the thread was interrupted */
    private static boolean pause(long end) {
        if (System.nanoTime() >= end) {
            return false;
        }
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
