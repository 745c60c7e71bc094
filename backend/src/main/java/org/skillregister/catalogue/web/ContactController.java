package org.skillregister.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.OrganizationContact;
import org.skillregister.catalogue.OrganizationContacts;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How to reach the organizations. */
@Controller
class ContactController {

    private final OrganizationContacts contacts;

    ContactController(OrganizationContacts contacts) {
        this.contacts = contacts;
    }

    @SchemaMapping
    @Nullable
    OrganizationContact contact(Organization organization) {
        return contacts.of(organization);
    }
}
