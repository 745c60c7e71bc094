package org.skillregister.platform.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * A connection on which a change was refused because the database takes none leads to one that has become a replica, perhaps. A pool
 * keeps it for half an hour; the next one leads to wherever changes are taken.
 */
public final class ReadOnlyEviction implements SQLExceptionOverride {

    /** A change in a transaction that may only read. */
    private static final String READ_ONLY = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
