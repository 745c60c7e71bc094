package org.skillregister.certificate.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.key.FactHash;

/**
 * The rules that the lines of a file are checked against.
 *
 * @param names the names that columns may contain
 * @param hash hashes the facts
 * @param today the latest day of issue allowed
 * @param samples whether samples are accepted
 * @param erased the certificates that must not be imported again
 * @param organization id of the only organization whose certificates are accepted; null for all
 */
record ImportRules(
        ReferenceNames names,
        FactHash hash,
        LocalDate today,
        boolean samples,
        ErasedNumbers erased,
        @Nullable String organization) {

    /**
     * What is wrong with a number.
     *
     * @param issuer id of the organization that issues under the number; empty when none does
     * @param issuedBy current id of the organization that the line names
     */
    Optional<RejectCode> problemOf(CertificateNumber number, Optional<String> issuer, String issuedBy) {
        if (number.isSample() && !samples) {
            return Optional.of(RejectCode.SAMPLE);
        }
        Optional<String> current = issuer.flatMap(names::organization);
        if (!current.equals(Optional.of(issuedBy))) {
            return Optional.of(RejectCode.ISSUER_DIFFERS);
        }
        if (organization != null && !names.organization(organization).equals(current)) {
            return Optional.of(RejectCode.OTHER_ORGANIZATION);
        }
        return erased.have(number) ? Optional.of(RejectCode.ERASED) : Optional.empty();
    }
}
