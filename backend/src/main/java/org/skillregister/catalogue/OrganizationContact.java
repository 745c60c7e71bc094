package org.skillregister.catalogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * How to reach an organization about assessment. Each part is null when no source says.
 *
 * @param address postal address
 * @param phone telephone with area code
 * @param hours when the desk is open
 * @param website its own site
 * @param version version number; 0 when it comes from a source document
 * @param citation where it is printed
 */
public record OrganizationContact(
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable URI website,
        int version,
        Citation citation) {}
