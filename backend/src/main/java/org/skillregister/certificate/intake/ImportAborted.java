package org.skillregister.certificate.intake;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An import that failed through no fault of the file, and can be retried. The message says what failed and what to do. */
public final class ImportAborted extends RuntimeException {

    private ImportAborted(String message) {
        super(message);
    }

    static ImportAborted busy() {
        return new ImportAborted("Another import is running. Nothing of this file was imported: try again in a minute");
    }

    static ImportAborted stopped() {
        return new ImportAborted("The import was stopped. Nothing was imported: run it again");
    }

    /** @param failure failure of the database or the connection; its message may quote values and is not passed on */
    static ImportAborted of(@Nullable Throwable failure) {
        String state = failure instanceof SQLException refused ? refused.getSQLState() : null;
        return new ImportAborted(reason(state) + ". Nothing was imported: run the import again");
    }

    /** The answer to the commit was lost, so the outcome of the import is unknown. */
    static ImportAborted inDoubt() {
        return new ImportAborted(
                "The connection to the database was lost during the commit, so it is not known whether the file was"
                        + " imported. Run the import again: what was already imported is reported as unchanged");
    }

    private static String reason(@Nullable String state) {
        if (state == null || state.startsWith("08") || state.startsWith("57P")) {
            return "The connection to the database was lost";
        }
        return state.startsWith("53")
                ? "The database is out of space (SQLSTATE %s)".formatted(state)
                : "The database refused the import (SQLSTATE %s)".formatted(state);
    }
}
