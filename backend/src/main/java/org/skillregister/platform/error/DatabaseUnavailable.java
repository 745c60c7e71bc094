package org.skillregister.platform.error;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** That the database does not do what it is asked, and will later: it is away, too slow, or takes no changes. */
public final class DatabaseUnavailable {

    /** What clients are told. */
    public static final String MESSAGE = "The database does not answer; the same request may succeed later";

    /** Seconds after which it is worth asking again. */
    public static final String RETRY_AFTER = "1";

    /**
     * SQLSTATEs that Spring has no exception for: a read-only database, as one is that has just become a replica; a transaction that
     * was idle, or under way, for too long; a lock that was not free; a prepared statement that is older than its table, while a newer
     * program migrates.
     */
    private static final Set<String> LATER = Set.of("25006", "25P03", "25P04", "55P03", "0A000");

    private DatabaseUnavailable() {}

    /** Whether this is what Spring throws then. A commit that is not answered may have been done. */
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
