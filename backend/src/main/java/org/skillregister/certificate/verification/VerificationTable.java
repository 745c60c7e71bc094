package org.skillregister.certificate.verification;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.key.FactHash;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores lookup files, and reads their results. */
@Component
class VerificationTable {

    private final JdbcTemplate statements;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VerificationTable(DataSource source, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.statements = new JdbcTemplate(source);
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Stores a file, unless one with the id exists, or is being stored: then it waits for that one.
     *
     * @param count called once the file is known to be new; nothing is stored when it throws
     * @param hashes with every key version and name form that stored certificates may have
     */
    void insert(
            UUID id, Inquirer inquirer, List<LookupLine> lines, Runnable count, List<FactHash> hashes, FactHash first) {
        transaction.executeWithoutResult(_ -> statements.execute((ConnectionCallback<Boolean>) connection -> {
            boolean inserted = insertFile(connection, id, inquirer, lines.size());
            if (inserted) {
                count.run();
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
}
