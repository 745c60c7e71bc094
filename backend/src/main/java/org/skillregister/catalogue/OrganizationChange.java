package org.skillregister.catalogue;

import org.skillregister.reference.ChangeKind;

/**
 * An organization that only one of two editions lists.
 *
 * @param kind whether it comes or goes
 * @param organization as the edition has it that lists it
 */
public record OrganizationChange(ChangeKind kind, Organization organization) {}
