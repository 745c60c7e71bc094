package org.skillregister.certificate.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.key.FactHash;

/**
 * What the lines of a file are checked against.
 *
 * @param names what the columns may name
 * @param hash hashes the facts
 * @param today the last day of issue that has come
 * @param samples whether samples are taken
 * @param erased what is not taken in again
 * @param organization id of the only organization whose certificates are taken; null for all
 */
record ImportRules(
        ReferenceNames names,
        FactHash hash,
        LocalDate today,
        boolean samples,
        ErasedNumbers erased,
        @Nullable String organization) {

    /** @param issuedBy id in use of the organization */
    Optional<RejectCode> problemOf(CertificateNumber number, String issuedBy) {
        if (number.isSample() && !samples) {
            return Optional.of(RejectCode.SAMPLE);
        }
        Optional<String> issuer = names.issuer(number).flatMap(names::organization);
        if (!issuer.equals(Optional.of(issuedBy))) {
            return Optional.of(RejectCode.ISSUER_DIFFERS);
        }
        if (organization != null && !names.organization(organization).equals(issuer)) {
            return Optional.of(RejectCode.OTHER_ORGANIZATION);
        }
        return erased.have(number) ? Optional.of(RejectCode.ERASED) : Optional.empty();
    }
}
