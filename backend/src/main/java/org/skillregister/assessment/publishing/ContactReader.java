package org.skillregister.assessment.publishing;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.ContactStatement;
import org.skillregister.assessment.storage.ContactCitation;
import org.skillregister.assessment.storage.PublishedPlans;
import org.skillregister.assessment.storage.StoredContact;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.OrganizationContact;
import org.skillregister.catalogue.PublishedContacts;
import org.skillregister.reference.Citation;
import org.springframework.stereotype.Component;

/** The contact details that organizations have published. */
@Component
class ContactReader implements PublishedContacts {

    private final PublishedPlans published;
    private final Catalogues catalogues;
    private final Succession succession;

    ContactReader(PublishedPlans published, Catalogues catalogues, Succession succession) {
        this.published = published;
        this.catalogues = catalogues;
        this.succession = succession;
    }

    @Override
    public Optional<OrganizationContact> find(String organization) {
        return published.findContact(succession.idsOf(organization)).map(this::contact);
    }

    private OrganizationContact contact(StoredContact stored) {
        Citation citation =
                ContactCitation.of(stored.organizationId(), nameOf(stored.organizationId()), stored.updatedAt());
        ContactStatement statement = stored.statement();
        return new OrganizationContact(
                statement.address(),
                statement.phone(),
                statement.hours(),
                statement.website() == null ? null : URI.create(statement.website()),
                stored.version(),
                citation);
    }

    /** @return the details that readers see, possibly from a source document; null when nothing is known */
    @Nullable
    OrganizationContact findShown(String organization) {
        return find(organization)
                .or(() -> catalogues.everListed(organization).map(Organization::contact))
                .orElse(null);
    }

    /** Name of the organization that the id belongs to now. */
    String nameOf(String organization) {
        return catalogues.nameOf(succession.current(organization));
    }
}
