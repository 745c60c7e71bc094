package org.skillregister.certificate.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.LookupProblem;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.platform.BadRequest;

/** Two facts; exactly one of the parts is there. */
public record CertificateLookupInput(
        @Nullable ByNumberInput byNumber,
        @Nullable ByIdentityInput byIdentity,
        @Nullable ByShareCodeInput byShareCode) {

    /** Longest text. */
    private static final int LONGEST = 100;

    /** A number and a name. */
    record ByNumberInput(String number, String holderName) {}

    /** A code that a holder has handed out. */
    record ByShareCodeInput(String code) {}

    /** A document and a name. */
    record ByIdentityInput(IdentityDocumentType documentType, String documentNumber, String holderName) {}

    /**
     * The lookup, when it is the only one.
     *
     * @param path the input's own, for errors
     * @throws BadRequest when it can be seen that it will find nothing, whatever there is
     */
    CertificateLookup single(String path, LocalDate today) {
        CertificateLookup lookup = lookup(path);
        LookupProblem.of(lookup, today).ifPresent(problem -> {
            throw new BadRequest(path + "." + problem.argument(), problem.message());
        });
        return lookup;
    }

    /**
     * The lookup.
     *
     * @param path the input's own, for errors
     * @throws BadRequest when a text is blank or too long. Any other text is looked up: what cannot be right is not found.
     */
    CertificateLookup lookup(String path) {
        if (byNumber != null) {
            return new CertificateLookup.ByNumber(
                    said(path + ".byNumber.number", byNumber.number()),
                    said(path + ".byNumber.holderName", byNumber.holderName()));
        }
        if (byShareCode != null) {
            return new CertificateLookup.ByShareCode(said(path + ".byShareCode.code", byShareCode.code()));
        }
        ByIdentityInput asked = Objects.requireNonNull(byIdentity);
        return new CertificateLookup.ByIdentity(
                asked.documentType(),
                said(path + ".byIdentity.documentNumber", asked.documentNumber()),
                said(path + ".byIdentity.holderName", asked.holderName()));
    }

    private static String said(String path, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadRequest(path, "must have 1 to %d characters".formatted(LONGEST));
        }
        return text;
    }

    /** Facts do not get into logs. */
    @Override
    public String toString() {
        return "CertificateLookupInput[…]";
    }
}
