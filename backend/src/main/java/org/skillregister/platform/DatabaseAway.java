package org.skillregister.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** That the database does not answer: it is away, or too slow. */
public final class DatabaseAway {

    /** What clients are told. */
    public static final String MESSAGE = "The database does not answer; the same request may succeed later";

    /** Seconds after which it is worth asking again. */
    public static final String RETRY_AFTER = "1";

    private DatabaseAway() {}

    /** Whether this is what Spring throws then. A commit that is not answered may have been done. */
    public static boolean isToldBy(@Nullable Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException;
    }
}
