package org.skillregister.catalogue;

import java.util.Optional;

/** The contact details that organizations publish themselves. */
public interface PublishedContacts {

    /** @return empty when the organization has published none */
    Optional<OrganizationContact> find(String organization);
}
