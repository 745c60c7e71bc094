package org.skillregister.catalogue;

import org.skillregister.reference.ChangeKind;

/**
 * An organization that only one of two editions lists.
 *
 * @param kind whether it is added or removed
 * @param organization as in the edition that lists it
 */
public record OrganizationChange(ChangeKind kind, Organization organization) {}
