package org.skillregister.certificate;

import java.util.Optional;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.fact.NormalizedText;

/** The facts that somebody types to look up certificates. */
public sealed interface CertificateLookup {

    /** A certificate's number and its holder's name. */
    record ByNumber(String number, String holderName) implements CertificateLookup {

        /** Facts do not get into logs. */
        @Override
        public String toString() {
            return "ByNumber[…]";
        }
    }

    /** A person's document and name. */
    record ByIdentity(IdentityDocumentType documentType, String documentNumber, String holderName)
            implements CertificateLookup {

        /** Facts do not get into logs. */
        @Override
        public String toString() {
            return "ByIdentity[…]";
        }
    }

    /** A code that a holder has handed out. */
    record ByShareCode(String code) implements CertificateLookup {

        /** Codes do not get into logs. */
        @Override
        public String toString() {
            return "ByShareCode[…]";
        }
    }

    /** What is asked about, without the name: attempts for it are counted together, whatever the name. */
    default Optional<String> subject() {
        return switch (this) {
            case ByNumber facts -> Optional.of("number " + NormalizedText.compact(facts.number()));
            // Too long to be tried.
            case ByShareCode _ -> Optional.empty();
            case ByIdentity facts ->
                Optional.of("%s %s".formatted(facts.documentType(), NormalizedText.compact(facts.documentNumber())));
        };
    }
}
