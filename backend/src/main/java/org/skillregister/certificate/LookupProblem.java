package org.skillregister.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.IdentityDocument;

/** Why a lookup cannot succeed, whatever is stored: the caller learns the reason, and nothing is looked up. */
public enum LookupProblem {
    NOT_KEPT_HERE(
            "byNumber.number",
            "is the number of another kind of certificate, which is not kept here: ask whoever issued it"),
    DOCUMENT_TYPE_DIFFERS("byIdentity.documentType", "is not the kind of document that has this number"),
    BIRTH_DATE("byIdentity.documentNumber", "has a day of birth that does not exist, is to come, or is before 1900");

    private final String argument;
    private final String message;

    LookupProblem(String argument, String message) {
        this.argument = argument;
        this.message = message;
    }

    /** @return empty when it can be looked up; mistyped facts are simply not found */
    public static Optional<LookupProblem> of(CertificateLookup lookup, LocalDate today) {
        return switch (lookup) {
            case ByNumber facts ->
                CertificateNumber.isOfAnotherKind(facts.number()) ? Optional.of(NOT_KEPT_HERE) : Optional.empty();
            case ByIdentity facts ->
                IdentityDocument.typed(facts.documentType(), facts.documentNumber())
                        .problem(today)
                        .flatMap(problem -> switch (problem) {
                            case DOCUMENT_TYPE_DIFFERS -> Optional.of(DOCUMENT_TYPE_DIFFERS);
                            case BIRTH_DATE -> Optional.of(BIRTH_DATE);
                            case FORM, CHECK_DIGIT -> Optional.empty();
                        });
            case CertificateLookup.ByShareCode _ -> Optional.empty();
        };
    }

    /** Path of the argument concerned. */
    public String argument() {
        return argument;
    }

    /** What is wrong with the argument, without its value. */
    public String message() {
        return message;
    }
}
