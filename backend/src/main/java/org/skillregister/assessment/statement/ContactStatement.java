package org.skillregister.assessment.statement;

import org.jspecify.annotations.Nullable;

/**
 * What an organization says of how to reach it; null is not said.
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
