package org.skillregister.certificate.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param clientId the name by which who asks is counted: a key's, or an address
 * @param key id of the key; null for whoever shows none
 * @param name for whom the key was issued; null for whoever shows none
 * @param verifies whether the key has the scope for verifying many certificates
 * @param purpose why, as it was given; null when it was not
 */
public record Inquirer(
        String clientId,
        @Nullable String key,
        @Nullable String name,
        boolean verifies,
        @Nullable String purpose) {

    private static final int DIGITS_OF_NETWORK = 12;

    /** Whoever shows no key. */
    public static Inquirer at(String address, @Nullable String purpose) {
        return new Inquirer(address, null, null, false, purpose);
    }

    /**
     * By what failed lookups for one number are counted: the key or the network of the address, 256 addresses of IPv4 or a /48 of
     * IPv6, because one person easily has several.
     */
    public String network() {
        if (key != null) {
            return "key " + key;
        }
        int last = clientId.lastIndexOf('.');
        return last > 0
                ? clientId.substring(0, last)
                : clientId.substring(0, Math.min(clientId.length(), DIGITS_OF_NETWORK));
    }

    /** Addresses do not get into logs. */
    @Override
    public String toString() {
        return "Inquirer[%s]".formatted(key == null ? "without a key" : key);
    }
}
