package org.skillregister.platform.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an unusable public address at start-up as three sentences instead of a stack trace. */
final class UnusablePublicAddressAnalyzer extends AbstractFailureAnalyzer<UnusablePublicAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusablePublicAddress cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set REGISTER_PUBLIC_ADDRESS to where the register is reached, such as https://register.example.cn."
                        + " Pages and receipts name it, and receipts are checked there for as long as they count.",
                cause);
    }
}
