package org.skillregister.platform.database;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Shows a database that cannot be reached at start-up as two sentences instead of a stack trace. */
final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        // What the driver says is for people; what lies below it knows less.
        Throwable driver = Objects.requireNonNullElse(cause.getCause(), cause);
        return new FailureAnalysis(
                "The database cannot be reached: " + driver.getMessage(),
                "See that PostgreSQL runs there, and that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD are right. Without SPRING_DATASOURCE_URL the register starts a"
                        + " PostgreSQL of its own.",
                cause);
    }
}
