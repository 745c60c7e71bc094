package org.skillregister.assessment.web;

import org.skillregister.assessment.ContactStatement;

/** A change of how to reach an organization. */
record UpdateOrganizationContactInput(int expectedVersion, ContactStatement contact) {}
