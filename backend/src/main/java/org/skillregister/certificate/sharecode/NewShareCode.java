package org.skillregister.certificate.sharecode;

import java.time.OffsetDateTime;

/**
 * A code that was just made; nobody can be told it again.
 *
 * @param code to hand out
 * @param expiresAt from when on it finds nothing
 * @param manageToken for the holder alone
 */
public record NewShareCode(String code, OffsetDateTime expiresAt, String manageToken) {

    /** Codes do not get into logs. */
    @Override
    public String toString() {
        return "NewShareCode[…]";
    }
}
