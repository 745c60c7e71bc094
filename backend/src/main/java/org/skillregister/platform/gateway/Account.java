package org.skillregister.platform.gateway;

/** What a limit counts by. */
interface Account {

    /** Its name. */
    String account();

    /** What it holds when full, and gets back in a minute. */
    long points();
}
