package org.skillregister.platform.file;

/** A file that cannot be taken in at all: nothing of it was. The message tells no values. */
public final class FileRefused extends RuntimeException {

    public FileRefused(String message) {
        super(message);
    }
}
