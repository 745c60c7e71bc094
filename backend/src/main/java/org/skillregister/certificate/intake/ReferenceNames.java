package org.skillregister.certificate.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.reference.OccupationCode;

/** What the columns of a file may name. Nothing else is stored, so that nothing personal can come in under another name. */
final class ReferenceNames {

    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, OccupationListing> occupations = new HashMap<>();
    private final Map<String, String> issuers;

    /**
     * Names that are known now.
     *
     * @param issuers the organizations by the first 13 characters of their certificates' numbers
     * @param organizations names of all organizations that ever were listed, by id
     */
    ReferenceNames(Catalogues catalogues, Map<String, String> issuers, Map<String, String> organizations) {
        Catalogue catalogue = catalogues.on(null);
        organizations.forEach((id, name) -> {
            this.organizations.put(id, id);
            this.organizations.put(NormalizedText.compact(name), id);
        });
        for (Map.Entry<OccupationCode, OccupationListing> occupation :
                catalogue.occupations().entrySet()) {
            occupations.put(occupation.getKey().value(), occupation.getValue());
        }
        this.issuers = issuers;
    }

    /** @return the id of the organization with this id or name */
    Optional<String> organization(String text) {
        String known = organizations.get(text);
        return Optional.ofNullable(known == null ? organizations.get(NormalizedText.compact(text)) : known);
    }

    Optional<OccupationListing> occupation(String code) {
        return Optional.ofNullable(occupations.get(code));
    }

    /** @return the id of the organization that issues under the number; samples have their organization's own number in theirs */
    Optional<String> issuer(CertificateNumber number) {
        String id = number.isSample() ? "org-" + number.body().substring(10) : issuers.get(number.body());
        return Optional.ofNullable(id).filter(organizations::containsKey);
    }
}
