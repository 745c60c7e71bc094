package org.skillregister.certificate.intake;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An import that was not the file's fault to fail, and can be tried again. The message tells what broke, and what to do. */
public final class ImportAborted extends RuntimeException {

    private ImportAborted(String message) {
        super(message);
    }

    static ImportAborted busy() {
        return new ImportAborted(
                "Another import is being written. Nothing of this file was taken in: try again in a minute");
    }

    static ImportAborted stopped() {
        return new ImportAborted("The import was stopped. Nothing was taken in: run it again");
    }

    /** @param failure what the database, or the connection to it, said; its message may quote values and is not told */
    static ImportAborted of(@Nullable Throwable failure) {
        String state = failure instanceof SQLException refused ? refused.getSQLState() : null;
        return new ImportAborted(reason(state) + ". Nothing was taken in: run the import again");
    }

    /** When the last answer is lost, so is what became of the import. */
    static ImportAborted inDoubt() {
        return new ImportAborted(
                "The connection to the database was lost at the very end, so that it is not known whether the"
                        + " file was taken in. Run the import again: what was taken in already is told as unchanged");
    }

    private static String reason(@Nullable String state) {
        if (state == null || state.startsWith("08") || state.startsWith("57P")) {
            return "The connection to the database was lost";
        }
        return state.startsWith("53")
                ? "The database has no more room (SQLSTATE %s)".formatted(state)
                : "The database refused the import (SQLSTATE %s)".formatted(state);
    }
}
