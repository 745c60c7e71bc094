package org.skillregister.platform.gateway;

/** What the executions of a document have shown: the next one will go the same way. */
final class PastExecutions {

    private volatile boolean atDatabase;
    private volatile boolean ended;

    void noteDatabase() {
        atDatabase = true;
    }

    void noteEnd() {
        if (!ended) {
            ended = true;
        }
    }

    /** Whether one has gone on to the database. */
    boolean wentToDatabase() {
        return atDatabase;
    }

    /** Whether one has come to its end, and none has gone to the database. */
    boolean onlyComputed() {
        return ended && !atDatabase;
    }
}
