package org.skillregister.platform.snapshot;

import java.time.Instant;

/**
 * Data that may change at any moment, apart from the reference data: answers with fields marked {@code @live} are valid for one state of
 * it.
 */
public interface LiveData {

    /** Grows with each change that this server has seen. */
    long version();

    /** When the last of these changes was made. */
    Instant changedAt();
}
