package org.skillregister.certificate.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param account the name by which who asks is counted: a key's, or an address
 * @param key id of the key; null for whoever shows none
 * @param name for whom the key was issued; null for whoever shows none
 * @param purpose why, as it was given; null when it was not
 */
public record Inquirer(
        String account,
        @Nullable String key,
        @Nullable String name,
        @Nullable String purpose) {

    /** Addresses do not get into logs. */
    @Override
    public String toString() {
        return "Inquirer[%s]".formatted(key == null ? "without a key" : key);
    }
}
