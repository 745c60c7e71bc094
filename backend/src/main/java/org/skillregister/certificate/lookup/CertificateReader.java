package org.skillregister.certificate.lookup;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.key.CertificateKeys;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds certificates, with one statement for any number of lookups. A certificate that does not exist takes the same steps as one under
 * another name: an index lookup of the hash of both facts, which finds nothing. A replica is trusted for what it finds, unless it lags
 * too far behind; only the primary can say that a certificate does not exist.
 */
@Component
public class CertificateReader {

    /** More concurrent statements would only compete for the processors. */
    private static final int STATEMENTS = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** Most certificates returned for one lookup. */
    private static final int MOST = 100;

    private final CertificateKeys keys;
    private final Clock clock;
    private final DatabasePosition position;
    private final LookupBatches database;
    private final @Nullable LookupBatches replica;

    CertificateReader(LookupDatabase lookups, DatabasePosition position, CertificateKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.position = position;
        this.database = new LookupBatches(asked -> ask(lookups.template(), asked), STATEMENTS);
        this.replica = lookups.replica()
                .map(other -> new LookupBatches(asked -> askReplica(other, asked), STATEMENTS))
                .orElse(null);
    }

    /** @return the matching certificates of each lookup, newest first */
    public List<List<CertificateRow>> find(List<CertificateLookup> lookups) {
        if (replica == null) {
            return database.find(lookups);
        }
        List<List<CertificateRow>> found = new ArrayList<>(findIn(replica, lookups));
        int[] open = IntStream.range(0, found.size())
                .filter(place -> found.get(place).isEmpty())
                .toArray();
        if (open.length > 0) {
            List<List<CertificateRow>> rest =
                    database.find(IntStream.of(open).mapToObj(lookups::get).toList());
            IntStream.range(0, open.length).forEach(place -> found.set(open[place], rest.get(place)));
        }
        return found;
    }

    /** @return empty lists when the replica is unreachable, or cancels the query because it conflicts with replication */
    private static List<List<CertificateRow>> findIn(LookupBatches replica, List<CertificateLookup> lookups) {
        try {
            return replica.find(lookups);
        } catch (DataAccessResourceFailureException | PessimisticLockingFailureException away) {
            return nothing(lookups);
        }
    }

    private static List<List<CertificateRow>> nothing(List<CertificateLookup> lookups) {
        List<List<CertificateRow>> found = new ArrayList<>();
        lookups.forEach(_ -> found.add(new ArrayList<>(1)));
        return found;
    }

    private List<List<CertificateRow>> ask(JdbcTemplate template, List<CertificateLookup> lookups) {
        List<List<CertificateRow>> found = nothing(lookups);
        LookupStatement statement = new LookupStatement(lookups, keys.get().inUse());
        template.query(
                statement.sql() + LookupStatement.ORDER,
                row -> {
                    add(row, found);
                },
                values(statement));
        return found;
    }

    private List<List<CertificateRow>> askReplica(JdbcTemplate template, List<CertificateLookup> lookups) {
        List<List<CertificateRow>> found = nothing(lookups);
        OptionalLong needed = position.needed();
        if (needed.isPresent()) {
            LookupStatement statement = new LookupStatement(lookups, keys.get().inUse());
            template.query(
                    """
                    select found.*, case when pg_is_in_recovery()
                        then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::bigint end as position
                    from (%s) found%s
                    """.formatted(statement.sql(), LookupStatement.ORDER),
                    row -> {
                        if (hasReached(row, needed.getAsLong())) {
                            add(row, found);
                        }
                    },
                    values(statement));
        }
        return found;
    }

    /** The replica's address may lead to the primary, which never lags: its position is null. */
    private static boolean hasReached(ResultSet row, long needed) throws SQLException {
        long reached = row.getLong("position");
        return row.wasNull() || reached >= needed;
    }

    private Object[] values(LookupStatement statement) {
        return statement.values(clock.instant().atOffset(UTC));
    }

    private static void add(ResultSet row, List<List<CertificateRow>> found) throws SQLException {
        List<CertificateRow> rows = found.get(row.getInt("place"));
        if (rows.size() < MOST) {
            rows.add(CertificateRow.read(row));
        }
    }
}
