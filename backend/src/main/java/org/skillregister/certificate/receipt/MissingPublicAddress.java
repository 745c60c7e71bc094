package org.skillregister.certificate.receipt;

/** Receipts would name an address that nobody else can reach. */
final class MissingPublicAddress extends RuntimeException {

    MissingPublicAddress() {
        super("The public address, which receipts name, is not set");
    }
}
