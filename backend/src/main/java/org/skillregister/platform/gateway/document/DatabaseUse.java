package org.skillregister.platform.gateway.document;

/** Whether an execution of a document has used the database: then the next one will, too. */
public final class DatabaseUse {

    private volatile boolean seen;

    public void note() {
        seen = true;
    }

    public boolean isSeen() {
        return seen;
    }
}
