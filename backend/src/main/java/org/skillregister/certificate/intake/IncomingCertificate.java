package org.skillregister.certificate.intake;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.certificate.VoidReason;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.platform.database.BinaryCopy;

/**
 * A line of a file as it is stored: without the holder's full name or document.
 *
 * @param line line of the file
 * @param number the number, packed
 * @param proof see {@link FactHash#proof}
 * @param identity see {@link FactHash#identity}
 * @param holder masked name
 * @param organization id of the issuing organization
 * @param occupation occupation code as printed
 * @param workType work type; null when none is given
 * @param issuedOn day of issue
 * @param scores tenths of points by module
 * @param voidReason why it is void; null when it is valid
 */
record IncomingCertificate(
        long line,
        UUID number,
        long proof,
        UUID identity,
        String holder,
        String organization,
        String occupation,
        @Nullable String workType,
        LocalDate issuedOn,
        Map<AssessmentModule, Integer> scores,
        @Nullable VoidReason voidReason) {

    /** How many fields {@link #appendTo} appends. */
    static final int FIELDS = 12;

    /** Whether it has the same content, on whatever line. */
    boolean saysTheSameAs(IncomingCertificate other) {
        return equals(new IncomingCertificate(
                line,
                other.number,
                other.proof,
                other.identity,
                other.holder,
                other.organization,
                other.occupation,
                other.workType,
                other.issuedOn,
                other.scores,
                other.voidReason));
    }

    /** Appends number, proof, identity, day, scores, and the rest in the table's order. */
    void appendTo(BinaryCopy row) throws SQLException {
        row.uuid(number).int8(proof).uuid(identity).date(issuedOn);
        for (AssessmentModule module : AssessmentModule.values()) {
            row.int2(scores.get(module));
        }
        row.text(holder).text(organization).text(occupation).text(workType);
        row.text(voidReason == null ? null : voidReason.name());
    }
}
