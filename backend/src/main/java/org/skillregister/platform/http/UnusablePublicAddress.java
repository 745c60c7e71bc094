package org.skillregister.platform.http;

/** What the register would name as its address is none that others can reach. */
final class UnusablePublicAddress extends RuntimeException {

    UnusablePublicAddress(String message) {
        super(message);
    }
}
