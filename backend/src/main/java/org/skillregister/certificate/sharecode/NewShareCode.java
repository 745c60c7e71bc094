package org.skillregister.certificate.sharecode;

import java.time.OffsetDateTime;

/**
 * A new code; it cannot be shown again.
 *
 * @param code for the holder to share
 * @param expiresAt when it expires
 * @param manageToken for the holder alone
 */
public record NewShareCode(String code, OffsetDateTime expiresAt, String manageToken) {

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "NewShareCode[…]";
    }
}
