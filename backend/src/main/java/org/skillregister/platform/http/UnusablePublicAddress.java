package org.skillregister.platform.http;

/** The public address is missing or unusable for others. */
final class UnusablePublicAddress extends RuntimeException {

    UnusablePublicAddress(String message) {
        super(message);
    }
}
