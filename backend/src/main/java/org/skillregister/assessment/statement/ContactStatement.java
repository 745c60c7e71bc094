package org.skillregister.assessment.statement;

import org.jspecify.annotations.Nullable;

/**
 * An organization's contact details as it states them; null means not stated.
 *
 * @param address postal address
 * @param phone telephone with area code
 * @param hours when the desk is open
 * @param website its own site
 */
public record ContactStatement(
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String website) {}
