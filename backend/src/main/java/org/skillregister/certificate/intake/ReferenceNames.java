package org.skillregister.certificate.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.reference.OccupationCode;

/** The names that the columns of a file may contain. Nothing else is stored, so no personal data can slip in under another column. */
final class ReferenceNames {

    private static final BoundedPattern CODE = new BoundedPattern(
            20,
            "(?:([1-8])[-‐-―−]([0-9]{1,2})[-‐-―−]([0-9]{1,2})[-‐-―−]([0-9]{1,2})|([1-8])([0-9]{2})([0-9]{2})([0-9]{2}))");

    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, OccupationListing> occupations = new HashMap<>();
    private final Map<OccupationListing, Map<String, String>> workTypes = new HashMap<>();
    private final Map<String, String> issuers;

    /**
     * The names known now.
     *
     * @param issuers organization ids by the first 13 characters of their certificates' numbers
     * @param organizations names of all organizations ever listed, by id
     * @param current maps a replaced id to its current one
     */
    ReferenceNames(
            Catalogues catalogues,
            Map<String, String> issuers,
            Map<String, String> organizations,
            UnaryOperator<String> current) {
        Catalogue catalogue = catalogues.on(null);
        organizations.forEach((id, name) -> {
            String now = current.apply(id);
            this.organizations.put(id, now);
            this.organizations.put(NormalizedText.compact(name), now);
        });
        for (Map.Entry<OccupationCode, OccupationListing> occupation :
                catalogue.occupations().entrySet()) {
            OccupationListing listing = occupation.getValue();
            occupations.put(occupation.getKey().value(), listing);
            workTypes.put(
                    listing, listing.workTypes().stream().collect(toMap(identity(), identity(), (first, _) -> first)));
        }
        this.issuers = issuers;
    }

    /** @return the current id of the organization that has or had this id or name */
    Optional<String> organization(String text) {
        String known = organizations.get(text);
        return Optional.ofNullable(known == null ? organizations.get(NormalizedText.compact(text)) : known);
    }

    /** @return the occupation with the code, in any width, with any hyphens or none, and with or without leading zeros */
    Optional<OccupationListing> occupation(String code) {
        OccupationListing known = occupations.get(code);
        return known == null
                ? CODE.match(NormalizedText.compact(code))
                        .map(ReferenceNames::code)
                        .map(occupations::get)
                : Optional.of(known);
    }

    /** @return the occupation's work type with this name */
    Optional<String> workType(OccupationListing occupation, String name) {
        return Optional.ofNullable(workTypes.getOrDefault(occupation, Map.of()).get(name));
    }

    private static String code(MatchResult parts) {
        return parts.group(1) == null
                ? "%s-%s-%s-%s".formatted(parts.group(5), parts.group(6), parts.group(7), parts.group(8))
                : "%d-%02d-%02d-%02d".formatted(part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4));
    }

    private static int part(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /**
     * The issuer is a fact of the certificate: a successor organization does not change it.
     *
     * @return the original id of the organization that issues under the number; a sample's number contains the organization's own
     */
    Optional<String> issuer(CertificateNumber number) {
        String id = number.isSample() ? "org-" + number.body().substring(10) : issuers.get(number.body());
        return Optional.ofNullable(id).filter(organizations::containsKey);
    }
}
