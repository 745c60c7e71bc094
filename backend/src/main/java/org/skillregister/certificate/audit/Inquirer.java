package org.skillregister.certificate.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who makes an inquiry.
 *
 * @param clientId the client that lookups are counted for: a key or an address
 * @param key id of the key; null without a key
 * @param name whom the key was issued to; null without a key
 * @param verifies whether the key has the verification scope
 * @param purpose the stated purpose; null when none was given
 */
public record Inquirer(
        String clientId,
        @Nullable String key,
        @Nullable String name,
        boolean verifies,
        @Nullable String purpose) {

    private static final int DIGITS_OF_NETWORK = 12;

    /** An inquirer without a key. */
    public static Inquirer at(String address, @Nullable String purpose) {
        return new Inquirer(address, null, null, false, purpose);
    }

    /**
     * What failed lookups of one number are counted by: the key, or the network of the address (/24 for IPv4, /48 for IPv6), because one
     * person easily has several addresses.
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

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "Inquirer[%s]".formatted(key == null ? "without a key" : key);
    }
}
