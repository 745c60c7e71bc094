package org.skillregister.platform.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports an unusable public address at start-up in plain sentences instead of a stack trace. */
final class UnusablePublicAddressAnalyzer extends AbstractFailureAnalyzer<UnusablePublicAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusablePublicAddress cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set REGISTER_PUBLIC_ADDRESS to the public address of the register, such as"
                    + " https://register.example.cn. Pages and receipts contain it, and receipts are checked there for"
                    + " as long as they are valid.",
                cause);
    }
}
