package org.skillregister.certificate.audit;

import static java.time.ZoneOffset.UTC;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByShareCode;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.sharecode.ShareCode;
import org.skillregister.certificate.sharecode.ShareCodes;
import org.skillregister.platform.database.BinaryCopy;
import org.skillregister.platform.job.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Records who asked, when, and with what result, but never the facts they gave. Records are written in batches within a second, so no
 * answer waits for them.
 */
@Component
public class Inquiries {

    private static final Logger log = LoggerFactory.getLogger(Inquiries.class);
    private static final int MOST_WAITING = 100_000;
    private static final int AT_ONCE = 5_000;
    private static final int CLEAN_UP_SECONDS = 60;
    private static final int FIELDS = 6;
    private static final String COPY = """
        copy certificate_inquiry (at, asker, asker_name, share_hash, numbers, purpose) from stdin (format binary)
        """;

    private record Inquiry(Instant at, @Nullable String share, Inquirer by, List<UUID> numbers) {}

    private final BlockingQueue<Inquiry> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean full = new AtomicBoolean();
    private final JdbcTemplate database;
    private final JdbcTemplate background;
    private final CertificateKeys keys;
    private final CertificateProperties properties;
    private final Clock clock;

    Inquiries(JdbcTemplate database, CertificateKeys keys, CertificateProperties properties, Clock clock, Jobs jobs) {
        this.database = database;
        this.background = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        background.setQueryTimeout(CLEAN_UP_SECONDS);
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
        jobs.poll("certificate-inquiries", Duration.ofSeconds(1), this::writeDown)
                .lastly();
        jobs.work("certificate-inquiries-clean-up", Duration.ofHours(1), this::forget);
    }

    /** @param found what the answer showed; empty when nothing fitted */
    public void note(Inquirer inquirer, CertificateLookup lookup, List<CertificateRow> found) {
        Inquiry inquiry = new Inquiry(
                clock.instant(),
                lookup instanceof ByShareCode shared ? ShareCodes.hash(ShareCodes.canonical(shared.code())) : null,
                inquirer,
                found.stream().map(row -> row.number().packed()).toList());
        keep(inquiry);
    }

    private void keep(Inquiry inquiry) {
        if (!waiting.offer(inquiry) && full.compareAndSet(false, true)) {
            log.error("More inquiries about certificates than can wait to be written down: they are lost");
        }
    }

    /** A key's id, or the keyed hash of an address. */
    String name(Inquirer inquirer) {
        return inquirer.key() == null
                ? keys.get().upTo(1).alias("asker", inquirer.clientId()).toString()
                : inquirer.key();
    }

    /** What cannot be written down waits on. */
    public void writeDown() {
        List<Inquiry> next = new ArrayList<>();
        while (waiting.drainTo(next, AT_ONCE) > 0) {
            boolean written = false;
            try {
                writeDown(next);
                written = true;
            } finally {
                if (!written) {
                    next.forEach(this::keep);
                }
            }
            next.clear();
        }
        full.set(false);
    }

    private void writeDown(List<Inquiry> inquiries) {
        try {
            copy(inquiries);
        } catch (DataIntegrityViolationException bad) {
            writeOneByOne(inquiries);
        }
    }

    /** One that the database will never take must not keep the others from being written: it is given up. */
    private void writeOneByOne(List<Inquiry> inquiries) {
        Iterator<Inquiry> each = inquiries.iterator();
        while (each.hasNext()) {
            try {
                copy(List.of(each.next()));
            } catch (DataIntegrityViolationException bad) {
                log.error("An inquiry about a certificate is lost, because the database refuses it: {}", sqlState(bad));
            }
            each.remove();
        }
    }

    /** What the database says beside it may quote the row. */
    private static String sqlState(DataIntegrityViolationException refusal) {
        return refusal.getMostSpecificCause() instanceof SQLException cause ? cause.getSQLState() : "no SQLSTATE";
    }

    /** All of them or none; by COPY, which is less work for both sides than as many inserts. */
    private void copy(List<Inquiry> inquiries) {
        Map<Inquirer, String> names = new HashMap<>();
        database.execute((ConnectionCallback<Boolean>) connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                BinaryCopy rows = new BinaryCopy(copy);
                for (Inquiry inquiry : inquiries) {
                    append(rows, inquiry, names.computeIfAbsent(inquiry.by(), this::name));
                }
                rows.end();
                return true;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    private static void append(BinaryCopy rows, Inquiry inquiry, String name) throws SQLException {
        String share = inquiry.share();
        rows.row(FIELDS)
                .timestamp(inquiry.at())
                .text(name)
                .text(inquiry.by().name())
                .bytes(share == null ? null : HexFormat.of().parseHex(share))
                .uuids(inquiry.numbers())
                .text(inquiry.by().purpose());
    }

    /** @return who asked with the code, the last ones first */
    public List<CertificateInquiry> uses(ShareCode code) {
        return list("share_hash = decode(?, 'hex')", code.hash());
    }

    /** @return who asked about the certificates of the code in whatever way and found them, the last ones first */
    public List<CertificateInquiry> all(ShareCode code) {
        return list("numbers && ?::uuid[]", code.numbers().toArray(UUID[]::new));
    }

    /** Whoever asks without a name, however often and for whatever purpose, hides nobody who has one. */
    private List<CertificateInquiry> list(String condition, Object value) {
        writeDown();
        return database.query(
                """
                select last, first, times, asker_name, purpose
                from (select asker_name, purpose, max(at) as last, min(at) as first, count(*) as times,
                          row_number() over (partition by asker_name is null order by max(at) desc) as place
                      from ((select at, asker_name, purpose from certificate_inquiry
                             where %1$s and asker_name is not null order by at desc limit 20000)
                            union all
                            (select at, asker_name, purpose from certificate_inquiry
                             where %1$s and asker_name is null order by at desc limit 20000)) as inquiry
                      group by asker_name, purpose, (at at time zone 'Asia/Shanghai')::date) as entry
                where place <= 100
                order by last desc
                """.formatted(condition),
                (row, _) -> new CertificateInquiry(
                        inShanghai(row.getObject("last", OffsetDateTime.class)),
                        inShanghai(row.getObject("first", OffsetDateTime.class)),
                        row.getInt("times"),
                        row.getString("asker_name"),
                        row.getString("purpose")),
                value,
                value);
    }

    private OffsetDateTime inShanghai(OffsetDateTime at) {
        return at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }

    /**
     * Some at a time: after a backlog one statement would take longer than any may.
     *
     * @return whether there may be more
     */
    boolean forget() {
        OffsetDateTime last = clock.instant().minus(properties.inquiriesKept()).atOffset(UTC);
        int gone = background.update("""
            delete from certificate_inquiry where ctid = any (array(
                select ctid from certificate_inquiry where at < ? limit %d))
            """.formatted(AT_ONCE), last);
        background.update("delete from certificate_share where expires_at < ?", last);
        return gone == AT_ONCE;
    }
}
