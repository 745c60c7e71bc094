package org.skillregister.platform.error;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Recognizes temporary failures of the database: it is unreachable, too slow, or read-only. */
public final class DatabaseUnavailable {

    /** The message for clients. */
    public static final String MESSAGE = "The database does not answer; the same request may succeed later";

    /** Seconds after which a retry is worthwhile. */
    public static final String RETRY_AFTER = "1";

    /**
     * SQLSTATEs without a Spring exception: a read-only database, such as one that has just become a replica; a transaction that was idle
     * or ran too long; an unavailable lock; a prepared statement that is older than its table, while a newer program migrates.
     */
    private static final Set<String> LATER = Set.of("25006", "25P03", "25P04", "55P03", "0A000");

    private DatabaseUnavailable() {}

    /** Whether the exception is such a failure. A commit without an answer may still have succeeded. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || (failure instanceof UncategorizedSQLException refused && isLater(refused));
    }

    private static boolean isLater(UncategorizedSQLException refused) {
        SQLException cause = refused.getSQLException();
        return cause != null && LATER.contains(String.valueOf(cause.getSQLState()));
    }
}
