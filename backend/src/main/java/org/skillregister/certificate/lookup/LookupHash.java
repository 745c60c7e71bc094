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

/** Hashes a lookup the way certificates are stored. Facts that cannot be right are hashed all the same, and match nothing. */
public final class LookupHash {

    private LookupHash() {}

    /** What is no number at all is looked for like a number: under one that is none. */
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
     * What stands for the number or document that is asked about, whatever the name: failed lookups of it are counted together.
     *
     * @param first with the first version of the keys, which a rotation does not change
     * @return empty for a share code, which is too long to be guessed
     */
    public static Optional<UUID> subject(CertificateLookup lookup, FactHash first) {
        return lookup.subject().map(subject -> first.alias("attempts", subject));
    }

    private static HolderName name(String typed) {
        return HolderName.find(typed).orElse(HolderName.NOBODY);
    }
}
