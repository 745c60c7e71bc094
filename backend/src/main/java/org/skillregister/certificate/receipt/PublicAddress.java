package org.skillregister.certificate.receipt;

/**
 * Where the register is reached by everybody.
 *
 * @param value without a slash at the end
 */
record PublicAddress(String value) {

    PublicAddress {
        if (value.endsWith("/")) {
            throw new IllegalArgumentException("The public address ends with a slash");
        }
    }

    /** Where a status list is. */
    String statusList(long list) {
        return "%s/certificates/status/%d".formatted(value, list);
    }
}
