package org.skillregister.certificate;

import java.util.Optional;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.fact.NormalizedText;

/** The facts that a caller gives to look up certificates. */
public sealed interface CertificateLookup {

    /** A certificate's number and its holder's name. */
    record ByNumber(String number, String holderName) implements CertificateLookup {

        /** Keeps the facts out of logs. */
        @Override
        public String toString() {
            return "ByNumber[…]";
        }
    }

    /** A person's document and name. */
    record ByIdentity(IdentityDocumentType documentType, String documentNumber, String holderName)
            implements CertificateLookup {

        /** Keeps the facts out of logs. */
        @Override
        public String toString() {
            return "ByIdentity[…]";
        }
    }

    /** A code that a holder has handed out. */
    record ByShareCode(String code) implements CertificateLookup {

        /** Keeps the code out of logs. */
        @Override
        public String toString() {
            return "ByShareCode[…]";
        }
    }

    /** The subject of the lookup, without the name: attempts are counted per subject, whatever the name. */
    default Optional<String> subject() {
        return switch (this) {
            case ByNumber facts -> Optional.of("number " + NormalizedText.compact(facts.number()));
            // Too long to be guessed.
            case ByShareCode _ -> Optional.empty();
            case ByIdentity facts ->
                Optional.of("%s %s".formatted(facts.documentType(), NormalizedText.compact(facts.documentNumber())));
        };
    }
}
