package org.skillregister.certificate.sharecode;

import java.time.OffsetDateTime;

/**
 * A new code; it cannot be shown again.
 *
 * @param code to hand out
 * @param expiresAt when it expires and finds nothing any more
 * @param manageToken for the holder alone
 */
public record NewShareCode(String code, OffsetDateTime expiresAt, String manageToken) {

    /** Codes do not get into logs. */
    @Override
    public String toString() {
        return "NewShareCode[…]";
    }
}
