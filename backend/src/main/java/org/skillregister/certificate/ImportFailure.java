package org.skillregister.certificate;

/** A file of certificates that cannot be taken in at all: nothing of it was. The message tells no values. */
public final class ImportFailure extends RuntimeException {

    ImportFailure(String message) {
        super(message);
    }
}
