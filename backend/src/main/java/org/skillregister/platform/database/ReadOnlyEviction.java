package org.skillregister.platform.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Evicts a connection on which a write was refused as read-only: its server may have become a replica. The pool would keep the connection
 * for half an hour; a new one leads to the current primary.
 */
public final class ReadOnlyEviction implements SQLExceptionOverride {

    /** SQLSTATE of a write in a read-only transaction. */
    private static final String READ_ONLY = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
