package org.skillregister.certificate.lookup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.lookup.PendingFailures.FailureKey;
import org.skillregister.platform.job.Jobs;
import org.springframework.stereotype.Component;

/**
 * Limits guessing. A lookup counts as failed before it runs, so parallel lookups cannot exceed the limit. A successful one is uncounted:
 * callers who know the facts use up nothing. A lookup that exceeds the limit only because others are still running waits for them.
 */
@Component
public class FailedLookups {

    /**
     * A lookup that may fail.
     *
     * @param subject pseudonym of the number or document; null when it cannot be guessed
     * @param facts all facts of the lookup: repeating the same facts is one attempt
     */
    public record Attempt(@Nullable UUID subject, Object facts) {

        /** Keeps the facts out of logs. */
        @Override
        public String toString() {
            return "Attempt[…]";
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final FailureTable table;
    private final CertificateKeys keys;
    private final FailureLimits limits;
    private final Clock clock;
    private final PendingFailures pending = new PendingFailures();

    FailedLookups(FailureTable table, CertificateKeys keys, CertificateProperties properties, Clock clock, Jobs jobs) {
        this.table = table;
        this.keys = keys;
        this.limits = FailureLimits.of(properties);
        this.clock = clock;
        jobs.poll("certificate-failures", Duration.ofSeconds(1), this::writeDown)
                .lastly();
        jobs.work("certificate-failures-clean-up", Duration.ofHours(1), () -> table.forget(LocalDate.now(clock)));
    }

    /**
     * A lookup that is checked against the limits.
     *
     * @param after number of later lookups in the reservation with the same subject
     */
    private record Judged(LookupReservation reservation, int place, FailureKey key, int after) {}

    /**
     * Counts attempts and checks them against the limits.
     *
     * @param network where they come from
     * @param byStranger whether no verification key was presented: strangers also share one limit
     */
    public LookupReservation reserve(List<Attempt> attempts, String network, boolean byStranger) {
        LookupReservation reservation = new LookupReservation(pending, this::nextAllowed);
        Map<Attempt, Integer> places = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        UUID alias = keys.get().upTo(1).alias("network", network);
        for (int place = 0; place < attempts.size(); place++) {
            Attempt attempt = attempts.get(place);
            UUID subject = limits.isNone() ? null : attempt.subject();
            Integer before = places.putIfAbsent(attempt, place);
            if (before == null) {
                reservation.add(subject == null ? null : new FailureKey(subject, alias, today, byStranger));
            } else {
                reservation.addAgain(before);
            }
        }
        boolean judged = false;
        try {
            refuse(reservation);
            judged = true;
            return reservation;
        } finally {
            if (!judged) {
                reservation.close();
            }
        }
    }

    private void refuse(LookupReservation reservation) {
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

    /** @param keys of one reservation */
    private Map<FailureKey, LocalDate> nextAllowed(List<FailureKey> keys) {
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

    /** Failures that cannot be stored are counted in memory until they can. */
    synchronized void writeDown() {
        boolean written = false;
        try {
            table.add(pending.next());
            written = true;
        } finally {
            if (written) {
                pending.written();
            } else {
                pending.notWritten();
            }
        }
        table.poll();
    }
}
