package org.skillregister.certificate.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.LookupProblem;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.platform.error.BadRequestException;

/** The facts of a lookup; exactly one of the parts is set. */
public record CertificateLookupInput(
        @Nullable ByNumberInput byNumber,
        @Nullable ByIdentityInput byIdentity,
        @Nullable ByShareCodeInput byShareCode) {

    /** Longest text. */
    private static final int LONGEST = 100;

    /** A number and a name. */
    record ByNumberInput(String number, String holderName) {}

    /** A code that a holder has shared. */
    record ByShareCodeInput(String code) {}

    /** A document and a name. */
    record ByIdentityInput(IdentityDocumentType documentType, String documentNumber, String holderName) {}

    /**
     * Creates the input from the argument, which GraphQL has already validated. Spring's reflective binding takes as long as the lookup
     * itself.
     *
     * @param input the argument's value
     */
    static CertificateLookupInput of(Map<String, Object> input) {
        return new CertificateLookupInput(
                part(input, "byNumber", it -> new ByNumberInput(text(it, "number"), text(it, "holderName"))),
                part(
                        input,
                        "byIdentity",
                        it -> new ByIdentityInput(
                                IdentityDocumentType.valueOf(text(it, "documentType")),
                                text(it, "documentNumber"),
                                text(it, "holderName"))),
                part(input, "byShareCode", it -> new ByShareCodeInput(text(it, "code"))));
    }

    private static <T> @Nullable T part(Map<String, Object> input, String name, Function<Map<?, ?>, T> read) {
        return input.get(name) instanceof Map<?, ?> part ? read.apply(part) : null;
    }

    private static String text(Map<?, ?> part, String name) {
        return String.valueOf(part.get(name));
    }

    /**
     * The lookup, if it is the only one in the request.
     *
     * @param path the input's own, for errors
     * @throws BadRequestException when it cannot match anything
     */
    CertificateLookup single(String path, LocalDate today) {
        CertificateLookup lookup = lookup(path);
        LookupProblem.of(lookup, today).ifPresent(problem -> {
            throw new BadRequestException(path + "." + problem.argument(), problem.message());
        });
        return lookup;
    }

    /**
     * The lookup.
     *
     * @param path the input's own, for errors
     * @throws BadRequestException when a text is blank or too long. Any other text is looked up, even if it cannot match.
     */
    CertificateLookup lookup(String path) {
        if (byNumber != null) {
            return new CertificateLookup.ByNumber(
                    checked(path + ".byNumber.number", byNumber.number()),
                    checked(path + ".byNumber.holderName", byNumber.holderName()));
        }
        if (byShareCode != null) {
            return new CertificateLookup.ByShareCode(checked(path + ".byShareCode.code", byShareCode.code()));
        }
        ByIdentityInput facts = Objects.requireNonNull(byIdentity);
        return new CertificateLookup.ByIdentity(
                facts.documentType(),
                checked(path + ".byIdentity.documentNumber", facts.documentNumber()),
                checked(path + ".byIdentity.holderName", facts.holderName()));
    }

    private static String checked(String path, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadRequestException(path, "must have 1 to %d characters".formatted(LONGEST));
        }
        return text;
    }

    /** Keeps the facts out of logs. */
    @Override
    public String toString() {
        return "CertificateLookupInput[…]";
    }
}
