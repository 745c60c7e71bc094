package org.skillregister.platform.job;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Logs once when a job fails, and once when it works again. An unavailable database makes many jobs fail, and is logged as one outage,
 * which ends when all failed jobs and all frequent polls have succeeded again.
 */
final class JobLog {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final Set<String> polls = new HashSet<>();
    private final Set<String> failing = new HashSet<>();

    /** Whether the database is unavailable, since when, and which jobs must succeed before the outage is over. */
    private boolean away;

    private long awaySince;
    private final Set<String> waiting = new HashSet<>();

    synchronized void addPoll(String job) {
        polls.add(job);
    }

    /** @param begun start of the run, as {@link System#nanoTime} */
    synchronized void succeeds(String job, long begun) {
        if (failing.remove(job)) {
            log.info("Job {} works again", job);
        }
        answered(job, begun);
    }

    /** @param begun start of the run, as {@link System#nanoTime} */
    synchronized void fails(String job, long begun, Throwable failure) {
        if (isAway(failure)) {
            unanswered(job, failure);
            return;
        }
        answered(job, begun);
        if (failing.add(job)) {
            logFailure(job, failure);
        }
    }

    private void unanswered(String job, Throwable failure) {
        if (!away) {
            away = true;
            awaySince = System.nanoTime();
            waiting.addAll(polls);
            log.warn(
                    "The database does not answer; public data is served from memory. Job {}: {}",
                    job,
                    message(failure));
        }
        waiting.add(job);
    }

    private void answered(String job, long begun) {
        if (away && begun - awaySince >= 0 && waiting.remove(job) && waiting.isEmpty()) {
            away = false;
            log.info("The database answers again");
        }
    }

    private static void logFailure(String job, Throwable failure) {
        if (failure instanceof DataAccessException || failure instanceof TransactionException) {
            log.error("Job {} fails and is tried again: {}", job, message(failure));
        } else {
            log.error("Job {} fails and is tried again", job, failure);
        }
    }

    private static String message(Throwable failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }

    /** Includes a failed rollback after the connection was lost. */
    private static boolean isAway(Throwable failure) {
        return (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused
                        && (refused instanceof SQLTransientConnectionException
                                || isOfConnection(String.valueOf(refused.getSQLState()))
                                || failure instanceof TransactionSystemException))
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransientDataAccessResourceException
                || failure instanceof CannotCreateTransactionException;
    }

    /** Classes 08, connection exception, and 57P, operator intervention. */
    private static boolean isOfConnection(String sqlState) {
        return sqlState.startsWith("08") || sqlState.startsWith("57P");
    }
}
