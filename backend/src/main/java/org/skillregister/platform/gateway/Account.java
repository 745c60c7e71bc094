package org.skillregister.platform.gateway;

import java.time.Duration;

/** What a limit counts by. */
interface Account {

    /** Its name. */
    String account();

    /** What it holds when full. */
    long points();

    /** The time in which an empty one gets full. */
    Duration period();
}
