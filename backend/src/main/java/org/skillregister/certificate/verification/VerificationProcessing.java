package org.skillregister.certificate.verification;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.skillregister.certificate.lookup.FailedLookups;
import org.skillregister.certificate.lookup.LookupReservation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers lookup files in the background, and deletes them. Several servers may do so in parallel. */
@Component
class VerificationProcessing {

    private static final int AT_ONCE = 5_000;

    /** Time-out for a step of background work, which nobody waits for. */
    private static final int PATIENCE_SECONDS = 60;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final FailedLookups failures;
    private final Clock clock;

    VerificationProcessing(
            DataSource source, PlatformTransactionManager transactions, FailedLookups failures, Clock clock) {
        JdbcTemplate patient = new JdbcTemplate(source);
        patient.setQueryTimeout(PATIENCE_SECONDS);
        this.database = JdbcClient.create(patient);
        this.transaction = new TransactionTemplate(transactions);
        this.failures = failures;
        this.clock = clock;
    }

    /** @return whether there was a file to process */
    boolean answerSome() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Optional<UUID> next = database.sql("""
                select id from certificate_verification where finished_at is null
                order by created_at limit 1 for update skip locked
                """).query(UUID.class).optional();
            next.ifPresent(this::answer);
            return next.isPresent();
        }));
    }

    private void answer(UUID id) {
        List<PendingLookup> pending = VerificationAnswer.next(database, id, AT_ONCE);
        try (LookupReservation reservation = failures.reserve(
                pending.stream().map(PendingLookup::attempt).toList(), VerificationAnswer.network(pending), false)) {
            Set<Integer> right = VerificationAnswer.write(
                    database, id, pending, reservation, clock.instant().atOffset(UTC));
            for (int place = 0; place < pending.size(); place++) {
                if (right.contains(pending.get(place).line())) {
                    reservation.right(place);
                }
            }
            reservation.keep();
        }
        database.sql("""
            update certificate_verification set done = done + :answered,
                finished_at = case when done + :answered >= lines then cast(:now as timestamptz) end
            where id = :id
            """)
                .param("answered", pending.size())
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id)
                .update();
    }

    /**
     * Deletes one file with its lines: after a backlog a single statement for all would exceed the time-out.
     *
     * @return whether there may be more
     */
    boolean forget(Duration after) {
        return database.sql("""
            delete from certificate_verification where id = (
                select id from certificate_verification where created_at < ? order by created_at limit 1)
            """)
                        .param(clock.instant().minus(after).atOffset(UTC))
                        .update()
                > 0;
    }
}
