package org.skillregister.certificate.intake;

import java.util.Set;
import java.util.UUID;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.key.FactHash;

/**
 * Recognizes erased certificates in a file.
 *
 * @param known hashes of their numbers
 * @param first hash with the first version of the keys, which a rotation does not change
 */
record ErasedNumbers(Set<UUID> known, FactHash first) {

    boolean have(CertificateNumber number) {
        return !known.isEmpty() && known.contains(hash(number, first));
    }

    static UUID hash(CertificateNumber number, FactHash first) {
        return first.alias("erased", number.value());
    }
}
