package org.skillregister.certificate.verification;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.certificate.lookup.FailedLookups;
import org.skillregister.certificate.lookup.LookupReservation;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores lookup files and their results. Several servers may process them in parallel. */
@Component
class VerificationTable {

    private static final int AT_ONCE = 5_000;

    /** Time-out for a step of background work, which nobody waits for. */
    private static final int PATIENCE_SECONDS = 60;

    private final JdbcTemplate statements;
    private final JdbcClient database;
    private final JdbcClient background;
    private final TransactionTemplate transaction;
    private final FailedLookups failures;
    private final Clock clock;

    VerificationTable(
            DataSource source,
            JdbcClient database,
            PlatformTransactionManager transactions,
            FailedLookups failures,
            Clock clock) {
        this.statements = new JdbcTemplate(source);
        this.database = database;
        JdbcTemplate patient = new JdbcTemplate(source);
        patient.setQueryTimeout(PATIENCE_SECONDS);
        this.background = JdbcClient.create(patient);
        this.transaction = new TransactionTemplate(transactions);
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Stores a file, unless one with the id exists.
     *
     * @param hashes with every key version and name form that stored certificates may have
     */
    void insert(UUID id, Inquirer inquirer, List<LookupLine> lines, List<FactHash> hashes, FactHash first) {
        transaction.executeWithoutResult(_ -> statements.execute((ConnectionCallback<Boolean>) connection -> {
            boolean inserted = insertFile(connection, id, inquirer, lines.size());
            if (inserted) {
                insertLines(connection, id, lines, hashes, first);
            }
            return inserted;
        }));
    }

    private boolean insertFile(Connection connection, UUID id, Inquirer inquirer, int lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into certificate_verification (id, key_id, created_at, lines, key_name) values (?, ?, ?,"
                        + " ?, ?) on conflict do nothing")) {
            insert.setObject(1, id);
            insert.setString(2, inquirer.key());
            insert.setObject(3, clock.instant().atOffset(UTC));
            insert.setInt(4, lines);
            insert.setString(5, inquirer.name());
            return insert.executeUpdate() == 1;
        }
    }

    private static void insertLines(
            Connection connection, UUID id, List<LookupLine> lines, List<FactHash> hashes, FactHash first)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into certificate_verification_line
                (verification_id, line, number, proofs, identities, subject, reference, problem)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
            for (LookupLine line : lines) {
                line.fill(insert, id, hashes, first);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    Optional<Verification> find(UUID id, Inquirer inquirer) {
        return database.sql("""
            select id, lines, done, finished_at is not null as finished from certificate_verification
            where id = ? and key_id = ?
            """)
                .param(id)
                .param(inquirer.key())
                .query(Verification.class)
                .optional();
    }

    /** Passes the result to the taker in chunks; holds no connection while it takes one. */
    void result(Verification verification, VerificationResult.Taker taker) throws IOException {
        VerificationResult.write(verification, database, taker);
    }

    /** @return whether there was a file to process */
    boolean answerSome() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Optional<UUID> next = background.sql("""
                select id from certificate_verification where finished_at is null
                order by created_at limit 1 for update skip locked
                """).query(UUID.class).optional();
            next.ifPresent(this::answer);
            return next.isPresent();
        }));
    }

    private void answer(UUID id) {
        List<PendingLookup> pending = VerificationAnswer.next(background, id, AT_ONCE);
        try (LookupReservation reservation = failures.reserve(
                pending.stream().map(PendingLookup::attempt).toList(), VerificationAnswer.network(pending), false)) {
            Set<Integer> right = VerificationAnswer.write(
                    background, id, pending, reservation, clock.instant().atOffset(UTC));
            for (int place = 0; place < pending.size(); place++) {
                if (right.contains(pending.get(place).line())) {
                    reservation.right(place);
                }
            }
            reservation.keep();
        }
        background
                .sql("""
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
        return background
                        .sql("""
                            delete from certificate_verification where id = (
                                select id from certificate_verification where created_at < ? order by created_at limit 1)
                            """)
                        .param(clock.instant().minus(after).atOffset(UTC))
                        .update()
                > 0;
    }
}
