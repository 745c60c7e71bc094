package org.skillregister.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How to reach the organizations. Details that an organization publishes itself take precedence over those in a source document. */
@Component
public class OrganizationContacts {

    private final PublishedContacts published;

    OrganizationContacts(PublishedContacts published) {
        this.published = published;
    }

    /** @return null when nothing is known */
    public @Nullable OrganizationContact of(Organization organization) {
        return published.find(organization.id()).orElse(organization.contact());
    }
}
