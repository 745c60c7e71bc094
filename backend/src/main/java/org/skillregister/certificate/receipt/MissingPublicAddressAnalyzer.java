package org.skillregister.certificate.receipt;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a missing public address at start-up as two sentences instead of a stack trace. */
final class MissingPublicAddressAnalyzer extends AbstractFailureAnalyzer<MissingPublicAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingPublicAddress cause) {
        return new FailureAnalysis(
                "The public address, which receipts name, is not set",
                "Set REGISTER_CERTIFICATES_PUBLIC_ADDRESS to where the register is reached, such as"
                        + " https://register.example.cn. Receipts are checked there for as long as they count.",
                cause);
    }
}
