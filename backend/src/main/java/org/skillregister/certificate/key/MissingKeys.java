package org.skillregister.certificate.key;

/** The secret keys of the certificates are missing, or are not those that the stored certificates were hashed with. */
final class MissingKeys extends RuntimeException {

    MissingKeys(String message) {
        super(message);
    }
}
