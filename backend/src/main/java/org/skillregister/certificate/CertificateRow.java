package org.skillregister.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.reference.OccupationCode;

/**
 * A certificate as stored.
 *
 * @param number its number
 * @param statusIndex its index in the status lists
 * @param holder masked name
 * @param organization id of the issuing organization
 * @param occupation occupation code as printed
 * @param workType work type; null when the occupation has none or none was given
 * @param issuedOn day of issue
 * @param scores the known module scores
 * @param voidReason why it is void; null when it is valid
 */
public record CertificateRow(
        CertificateNumber number,
        long statusIndex,
        String holder,
        String organization,
        OccupationCode occupation,
        @Nullable String workType,
        LocalDate issuedOn,
        List<ModuleScore> scores,
        @Nullable VoidReason voidReason) {

    public static CertificateRow read(ResultSet row) throws SQLException {
        String reason = row.getString("void_reason");
        return new CertificateRow(
                CertificateNumber.of(row.getObject("number", UUID.class)),
                row.getLong("status_index"),
                row.getString("holder"),
                row.getString("organization_id"),
                OccupationCode.of(row.getString("occupation_code")),
                row.getString("work_type"),
                row.getObject("issued_on", LocalDate.class),
                scores(row),
                reason == null ? null : VoidReason.valueOf(reason));
    }

    private static List<ModuleScore> scores(ResultSet row) throws SQLException {
        List<ModuleScore> scores = new ArrayList<>();
        for (AssessmentModule module : AssessmentModule.values()) {
            int tenths = row.getInt(column(module));
            if (!row.wasNull()) {
                scores.add(ModuleScore.ofTenths(module, tenths));
            }
        }
        return List.copyOf(scores);
    }

    public static String column(AssessmentModule module) {
        return switch (module) {
            case THEORY -> "theory";
            case PRACTICAL_SKILLS -> "practical_skills";
            case COMPREHENSIVE_REVIEW -> "comprehensive_review";
        };
    }
}
