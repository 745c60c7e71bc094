package org.skillregister.assessment.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.ContactStatement;

/**
 * New contact details of an organization.
 *
 * @param organization its id; null when it is left to the key
 * @param expectedVersion the version from which the change starts
 * @param contact what is said of it now
 */
record UpdateOrganizationContactInput(@Nullable String organization, int expectedVersion, ContactStatement contact) {}
