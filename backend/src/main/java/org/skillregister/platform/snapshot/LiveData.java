package org.skillregister.platform.snapshot;

import java.time.Instant;

/** What changes at any moment, apart from the reference data: answers of fields marked {@code @live} hold for one state of it. */
public interface LiveData {

    /** Grows with each change that this server has seen. */
    long version();

    /** When the last of these changes was made. */
    Instant changedAt();
}
