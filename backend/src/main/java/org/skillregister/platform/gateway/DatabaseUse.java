package org.skillregister.platform.gateway;

/** Whether an execution of a document has gone on to the database: then the next one will, too. */
final class DatabaseUse {

    private volatile boolean seen;

    void note() {
        seen = true;
    }

    boolean isSeen() {
        return seen;
    }
}
