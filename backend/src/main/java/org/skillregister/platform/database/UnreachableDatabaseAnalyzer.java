package org.skillregister.platform.database;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Reports an unreachable database at start-up in plain sentences instead of a stack trace. */
final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        // The driver's message is readable; deeper causes say less.
        Throwable driver = Objects.requireNonNullElse(cause.getCause(), cause);
        return new FailureAnalysis(
                "The database cannot be reached: " + driver.getMessage(),
                "Check that PostgreSQL is running there, and that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD are right. Without SPRING_DATASOURCE_URL the register starts its"
                        + " embedded PostgreSQL.",
                cause);
    }
}
