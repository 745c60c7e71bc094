package org.skillregister.certificate.lookup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final FailureTable table;
    private final CertificateKeys keys;
    private final FailureLimits limits;
    private final Clock clock;
    private final PendingFailures pending = new PendingFailures();
    private final FailureCheck check;

    FailedLookups(FailureTable table, CertificateKeys keys, CertificateProperties properties, Clock clock, Jobs jobs) {
        this.table = table;
        this.keys = keys;
        this.limits = FailureLimits.of(properties);
        this.clock = clock;
        this.check = new FailureCheck(table, pending, limits);
        jobs.poll("certificate-failures", Duration.ofSeconds(1), this::writeDown)
                .lastly();
        jobs.work("certificate-failures-clean-up", Duration.ofHours(1), () -> table.forget(LocalDate.now(clock)));
    }

    /**
     * Counts attempts and checks them against the limits.
     *
     * @param network where they come from
     * @param byStranger whether no verification key was presented: strangers also share one limit
     */
    public LookupReservation reserve(List<Attempt> attempts, String network, boolean byStranger) {
        LookupReservation reservation = new LookupReservation(pending, check::nextAllowed);
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
            check.refuse(reservation);
            judged = true;
            return reservation;
        } finally {
            if (!judged) {
                reservation.close();
            }
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
