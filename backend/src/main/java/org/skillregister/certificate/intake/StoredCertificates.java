package org.skillregister.certificate.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.VoidReason;

/**
 * The certificates already stored under the numbers of a file, as they were before the import. The query forces an index lookup for each
 * number, whatever the table statistics say: after a large import they may be stale.
 */
final class StoredCertificates implements AutoCloseable {

    /** Limits a query, because the driver holds its whole result in memory. */
    private static final int AT_ONCE = 5_000;

    private final UnusedNumberRanges empty;
    private final PreparedStatement find;

    /** @param before a connection that sees nothing of the import */
    StoredCertificates(Connection before) throws SQLException {
        this.empty = new UnusedNumberRanges(before);
        this.find = before.prepareStatement("""
            select stored.number, number_proof, identity_key, issued_on, theory, practical_skills, comprehensive_review, holder,
                organization_id, occupation_code, work_type, void_reason
            from unnest(?::uuid[]) asked (number)
                cross join lateral (select * from certificate where certificate.number = asked.number offset 0) stored
            """);
    }

    /**
     * @param incoming sorted by number
     * @return those that are stored, by number
     */
    Map<UUID, IncomingCertificate> find(List<IncomingCertificate> incoming) throws SQLException {
        UUID[] numbers =
                empty.outside(incoming.stream().map(IncomingCertificate::number).toList());
        Map<UUID, IncomingCertificate> stored = new HashMap<>();
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            find.setObject(1, Arrays.copyOfRange(numbers, from, Math.min(from + AT_ONCE, numbers.length)));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    IncomingCertificate certificate = read(row);
                    stored.put(certificate.number(), certificate);
                }
            }
        }
        return stored;
    }

    private static IncomingCertificate read(ResultSet row) throws SQLException {
        String reason = row.getString("void_reason");
        Map<AssessmentModule, Integer> scores = new EnumMap<>(AssessmentModule.class);
        for (AssessmentModule module : AssessmentModule.values()) {
            int tenths = row.getInt(CertificateRow.column(module));
            if (!row.wasNull()) {
                scores.put(module, tenths);
            }
        }
        return new IncomingCertificate(
                0,
                row.getObject("number", UUID.class),
                row.getLong("number_proof"),
                row.getObject("identity_key", UUID.class),
                row.getString("holder"),
                row.getString("organization_id"),
                row.getString("occupation_code"),
                row.getString("work_type"),
                row.getObject("issued_on", LocalDate.class),
                scores,
                reason == null ? null : VoidReason.valueOf(reason));
    }

    @Override
    public void close() throws SQLException {
        empty.close();
        find.close();
    }
}
