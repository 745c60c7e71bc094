package org.skillregister.platform;

/** Something that is not possible right now; later the same request may succeed. The message goes out. */
public final class Unavailable extends RuntimeException {

    public Unavailable(String message) {
        super(message, null, false, false);
    }
}
