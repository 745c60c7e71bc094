package org.skillregister.certificate;

import java.util.UUID;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;

/** What is asked, hashed as what is stored is. What cannot be right is hashed all the same, and not found. */
final class AskedFacts {

    private AskedFacts() {}

    /** What is no number at all is looked for like a number: under one that is none. */
    static UUID number(ByNumber asked, FactHash hash) {
        return CertificateNumber.find(asked.number())
                .map(CertificateNumber::packed)
                .orElseGet(() -> hash.alias("no number", asked.number()));
    }

    static long proof(ByNumber asked, FactHash hash) {
        return hash.proof(TypedText.compact(asked.number()), name(asked.holderName()));
    }

    static UUID identity(ByIdentity asked, FactHash hash) {
        return hash.identity(
                IdentityDocument.typed(asked.documentType(), asked.documentNumber()), name(asked.holderName()));
    }

    private static HolderName name(String typed) {
        return HolderName.find(typed).orElse(HolderName.NOBODY);
    }
}
