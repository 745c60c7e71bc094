package org.skillregister.certificate.lookup;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillregister.certificate.lookup.PendingFailures.FailureKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The failed lookups of the last 30 days. It holds numbers, documents and addresses only as keyed hashes. */
@Component
class FailureTable {

    static final int DAYS = 30;

    private static final int AT_ONCE = 10_000;
    private static final int FILTER_BITS = 1 << 22;
    private static final String COUNT = """
        select subject, coalesce(sum(failures) filter (where network = ? and day = ?), 0),
            coalesce(sum(failures) filter (where network = ?), 0), coalesce(sum(failures) filter (where stranger), 0)
        from certificate_failure where subject = any (?) and day > ? group by subject
        """;
    private static final String COUNT_DAYS = """
        select subject, day, coalesce(sum(failures) filter (where network = ?), 0),
            coalesce(sum(failures) filter (where stranger), 0)
        from certificate_failure where subject = any (?) and day > ? group by subject, day
        """;
    private static final String ADD = """
        insert into certificate_failure (subject, network, day, stranger, failures, changed_at)
        values (?, ?, ?, ?, greatest(0, ?), clock_timestamp())
        on conflict (subject, network, day) do update set changed_at = excluded.changed_at,
            failures = greatest(0, certificate_failure.failures + ?)
        """;

    private final JdbcTemplate database;

    /** Bloom filter of the subjects that have failures. Nearly all subjects have none, and need no query. */
    private volatile BitSet filter = new BitSet(FILTER_BITS);

    FailureTable(JdbcTemplate database) {
        this.database = database;
        remember(subjects("true"));
    }

    /** Picks up failures that other servers have written. */
    void poll() {
        remember(subjects("changed_at > clock_timestamp() - interval '15 seconds'"));
    }

    private List<UUID> subjects(String which) {
        return database.query(
                "select distinct subject from certificate_failure where " + which,
                (row, _) -> row.getObject(1, UUID.class));
    }

    private synchronized void remember(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            BitSet known = (BitSet) filter.clone();
            subjects.forEach(subject -> known.set(bit(subject)));
            filter = known;
        }
    }

    private static int bit(UUID subject) {
        return subject.hashCode() & (FILTER_BITS - 1);
    }

    /** @return counts of those subjects that have any */
    Map<UUID, FailureCount> count(List<UUID> subjects, UUID network, LocalDate today) {
        BitSet known = filter;
        UUID[] requested = subjects.stream()
                .distinct()
                .filter(subject -> known.get(bit(subject)))
                .toArray(UUID[]::new);
        Map<UUID, FailureCount> counts = new HashMap<>();
        if (requested.length > 0) {
            database.query(
                    COUNT,
                    row -> {
                        counts.put(
                                row.getObject(1, UUID.class),
                                new FailureCount(row.getInt(2), row.getInt(3), row.getInt(4), 0));
                    },
                    network,
                    today,
                    network,
                    requested,
                    today.minusDays(DAYS));
        }
        return counts;
    }

    /** @return counts of each subject by day, from the network and from anywhere */
    Map<UUID, Map<LocalDate, FailureCount>> days(List<UUID> subjects, UUID network, LocalDate today) {
        Map<UUID, Map<LocalDate, FailureCount>> days = new HashMap<>();
        database.query(
                COUNT_DAYS,
                row -> {
                    days.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                            .put(
                                    row.getObject(2, LocalDate.class),
                                    new FailureCount(0, row.getInt(3), row.getInt(4), 0));
                },
                network,
                subjects.toArray(UUID[]::new),
                today.minusDays(DAYS));
        return days;
    }

    void add(Map<FailureKey, Integer> failures) {
        if (failures.isEmpty()) {
            return;
        }
        List<Object[]> rows = failures.entrySet().stream()
                .map(it -> new Object[] {
                    it.getKey().subject(),
                    it.getKey().network(),
                    it.getKey().day(),
                    it.getKey().byStranger(),
                    it.getValue(),
                    it.getValue()
                })
                .toList();
        database.batchUpdate(ADD, rows);
        remember(failures.keySet().stream().map(FailureKey::subject).toList());
    }

    /** Deletes those of more than 30 days ago, and what is left of lookups that turned out to be right. */
    void forget(LocalDate today) {
        int gone = AT_ONCE;
        while (gone == AT_ONCE) {
            gone = database.update("""
                delete from certificate_failure where ctid = any (array(
                    select ctid from certificate_failure
                    where day <= ? or (failures = 0 and changed_at < clock_timestamp() - interval '1 minute') limit %d))
                """.formatted(AT_ONCE), today.minusDays(DAYS));
        }
        rebuild();
    }

    private synchronized void rebuild() {
        BitSet known = new BitSet(FILTER_BITS);
        subjects("true").forEach(subject -> known.set(bit(subject)));
        filter = known;
    }
}
