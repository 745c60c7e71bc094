package org.skillregister.platform.snapshot;

import java.time.Instant;

/** One kind of live data, such as the courses that providers publish. */
public interface LiveSource {

    /** Grows with each change that this server has seen. */
    long version();

    /** When the last of these changes was made. */
    Instant changedAt();
}
