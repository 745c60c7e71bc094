package org.skillregister.certificate.key;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports missing keys at start-up in plain sentences instead of a stack trace. */
final class MissingKeysAnalyzer extends AbstractFailureAnalyzer<MissingKeys> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingKeys cause) {
        return new FailureAnalysis(
                "The secret keys of the certificates: " + cause.getMessage(),
                "Set REGISTER_CERTIFICATES_KEYS to the directory that holds them. For a new database make them with the"
                        + " command: certificates keys new DIRECTORY. Keep a copy apart from the database's backups:"
                        + " without its keys no stored certificate can be found.",
                cause);
    }
}
