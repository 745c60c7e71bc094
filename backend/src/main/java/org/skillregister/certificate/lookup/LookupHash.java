package org.skillregister.certificate.lookup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.certificate.key.FactHash;

/** Hashes the facts of a lookup as those of stored certificates are hashed. Malformed facts are hashed too, and match nothing. */
public final class LookupHash {

    private LookupHash() {}

    /** A malformed number is looked up like any other, under a hash that no certificate has. */
    public static UUID number(ByNumber lookup, FactHash hash) {
        return CertificateNumber.find(lookup.number())
                .map(CertificateNumber::packed)
                .orElseGet(() -> hash.alias("no number", lookup.number()));
    }

    /** @return each once: most names are the same in every form */
    public static List<Long> proofs(ByNumber lookup, List<FactHash> hashes) {
        String number = NormalizedText.compact(lookup.number());
        HolderName name = name(lookup.holderName());
        return hashes.stream().map(hash -> hash.proof(number, name)).distinct().toList();
    }

    /** @return each once */
    public static List<UUID> identities(ByIdentity lookup, List<FactHash> hashes) {
        IdentityDocument document = IdentityDocument.typed(lookup.documentType(), lookup.documentNumber());
        HolderName name = name(lookup.holderName());
        return hashes.stream()
                .map(hash -> hash.identity(document, name))
                .distinct()
                .toList();
    }

    /**
     * Pseudonym of the number or document, whatever the name: its failed lookups are counted together.
     *
     * @param first hash with the first version of the keys, which a rotation does not change
     * @return empty for a share code, which is too long to be guessed
     */
    public static Optional<UUID> subject(CertificateLookup lookup, FactHash first) {
        return lookup.subject().map(subject -> first.alias("attempts", subject));
    }

    private static HolderName name(String typed) {
        return HolderName.find(typed).orElse(HolderName.NOBODY);
    }
}
