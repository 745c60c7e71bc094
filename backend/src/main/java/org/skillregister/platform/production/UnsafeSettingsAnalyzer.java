package org.skillregister.platform.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports unsafe settings at start-up in a sentence each instead of a stack trace. */
final class UnsafeSettingsAnalyzer extends AbstractFailureAnalyzer<UnsafeSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSettings cause) {
        return new FailureAnalysis(
                "The profile production refuses these settings:\n\n- " + String.join("\n- ", cause.reasons()),
                "Change them. README.md lists the settings.",
                cause);
    }
}
