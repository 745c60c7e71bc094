package org.skillregister.certificate.audit;

import static java.time.ZoneOffset.UTC;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.skillregister.platform.database.BinaryCopy;
import org.skillregister.platform.time.Shanghai;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Component;

/** The inquiries in the database. */
@Component
class InquiryTable {

    private static final int AT_ONCE = 5_000;
    private static final int CLEAN_UP_SECONDS = 60;
    private static final int FIELDS = 6;
    private static final String COPY = """
        copy certificate_inquiry (at, asker, asker_name, share_hash, numbers, purpose) from stdin (format binary)
        """;

    private final JdbcTemplate database;
    private final JdbcTemplate background;

    InquiryTable(JdbcTemplate database) {
        this.database = database;
        this.background = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        background.setQueryTimeout(CLEAN_UP_SECONDS);
    }

    /** Inserts all of them or none, by COPY, which costs both sides less than single inserts. */
    void insert(List<Inquiry> inquiries, Function<Inquirer, String> name) {
        Map<Inquirer, String> names = new HashMap<>();
        database.execute((ConnectionCallback<Boolean>) connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                BinaryCopy rows = new BinaryCopy(copy);
                for (Inquiry inquiry : inquiries) {
                    append(rows, inquiry, names.computeIfAbsent(inquiry.by(), name));
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

    /** @return those made with a share code, latest first */
    List<CertificateInquiry> listOfShare(String hash) {
        return list("share_hash = decode(?, 'hex')", hash);
    }

    /** @return those that found any of the certificates, latest first */
    List<CertificateInquiry> listOfAny(Collection<UUID> numbers) {
        return list("numbers && ?::uuid[]", numbers.toArray(UUID[]::new));
    }

    /** Limits anonymous and named inquiries separately, so that anonymous ones, however many, cannot crowd out named ones. */
    private List<CertificateInquiry> list(String condition, Object value) {
        return database.query(
                """
                select last as at, first as first_at, times, asker_name as by, purpose
                from (select asker_name, purpose, max(at) as last, min(at) as first, count(*) as times,
                          row_number() over (partition by asker_name is null order by max(at) desc) as place
                      from ((select at, asker_name, purpose from certificate_inquiry
                             where %1$s and asker_name is not null order by at desc limit 20000)
                            union all
                            (select at, asker_name, purpose from certificate_inquiry
                             where %1$s and asker_name is null order by at desc limit 20000)) as inquiry
                      group by asker_name, purpose, (at at time zone '%2$s')::date) as entry
                where place <= 100
                order by last desc
                """.formatted(condition, Shanghai.ZONE),
                new SimplePropertyRowMapper<>(CertificateInquiry.class),
                value,
                value);
    }

    /**
     * Deletes one batch: after a backlog a single statement would exceed the time-out.
     *
     * @return whether there may be more
     */
    boolean deleteBefore(Instant instant) {
        OffsetDateTime last = instant.atOffset(UTC);
        int gone = background.update("""
            delete from certificate_inquiry where ctid = any (array(
                select ctid from certificate_inquiry where at < ? limit %d))
            """.formatted(AT_ONCE), last);
        background.update("delete from certificate_share where expires_at < ?", last);
        return gone == AT_ONCE;
    }
}
