package org.skillregister.certificate.receipt;

import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A signed statement of what was answered, which can be checked without asking again.
 *
 * @param token a JWS in its compact form
 * @param expiresAt when it expires
 * @param verifyUrl page that checks it; what follows the # is not sent to any server
 */
public record Receipt(String token, OffsetDateTime expiresAt, URI verifyUrl) {}
