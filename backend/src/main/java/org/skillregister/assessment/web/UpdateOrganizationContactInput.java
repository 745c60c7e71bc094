package org.skillregister.assessment.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.ContactStatement;

/**
 * New contact details of an organization.
 *
 * @param organization its id; null means the organization of the key
 * @param expectedVersion the version that the change is based on
 * @param contact the new contact details
 */
record UpdateOrganizationContactInput(@Nullable String organization, int expectedVersion, ContactStatement contact) {}
