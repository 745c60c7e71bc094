package org.skillregister.assessment;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A desk or line for advice or complaints.
 *
 * @param kind what it is for
 * @param name name for display
 * @param address postal address; null for a telephone line
 * @param phone telephone; null for a desk
 * @param hours when it is open; null when not printed
 * @param citation where it is printed
 */
public record ContactPoint(
        ContactKind kind,
        String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        Citation citation) {}
