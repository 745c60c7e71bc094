package org.skillregister.reference.release;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports damaged tables at start-up in two sentences instead of a stack trace. */
final class DamagedTablesAnalyzer extends AbstractFailureAnalyzer<DamagedTables> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DamagedTables cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Rows of the reference data are filled anew at each start; a table that is gone is not. Restore the"
                        + " database from its backup.",
                cause);
    }
}
