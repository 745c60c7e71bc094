package org.skillregister.catalogue;

import java.util.Optional;

/** What organizations themselves publish of how to reach them. */
public interface PublishedContacts {

    /** @return empty when the organization has published nothing of it */
    Optional<OrganizationContact> find(String organization);
}
