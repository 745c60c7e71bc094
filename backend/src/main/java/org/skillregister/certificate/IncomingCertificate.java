package org.skillregister.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;

/**
 * A line of a file as it goes into the database: nothing in it is a name or a document.
 *
 * @param line line of the file
 * @param number the number, packed
 * @param proof see {@link FactHash#proof}
 * @param identity see {@link FactHash#identity}
 * @param holder masked name
 * @param organization id of who issued it
 * @param occupation printed code
 * @param workType work type; null when none is said
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

    /** Whether it says the same, in whatever line. */
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

    /** Appends it as a line of PostgreSQL's text format: number, proof, identity, day, scores, and the rest in the table's order. */
    void appendTo(StringBuilder copy) {
        copy.append(number).append('\t').append(proof).append('\t');
        copy.append(identity).append('\t').append(issuedOn).append('\t');
        for (AssessmentModule module : AssessmentModule.values()) {
            append(copy, scores.get(module)).append('\t');
        }
        append(copy, holder).append('\t').append(organization).append('\t');
        copy.append(occupation).append('\t');
        append(copy, workType).append('\t');
        append(copy, voidReason).append('\n');
    }

    private static StringBuilder append(StringBuilder copy, @Nullable Object value) {
        return copy.append(value == null ? "\\N" : value.toString().replace("\\", "\\\\"));
    }
}
