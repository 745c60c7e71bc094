package org.skillregister.certificate.key;

/** The secret keys of the certificates are not there, or not those the stored certificates were hashed with. */
final class MissingKeys extends RuntimeException {

    MissingKeys(String message) {
        super(message);
    }
}
