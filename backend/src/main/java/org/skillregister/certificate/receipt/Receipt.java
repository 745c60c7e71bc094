package org.skillregister.certificate.receipt;

import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A signed statement of an answer, which can be checked offline.
 *
 * @param token a JWS in compact serialization
 * @param expiresAt when it expires
 * @param verifyUrl page that checks it; the fragment is not sent to any server
 */
public record Receipt(String token, OffsetDateTime expiresAt, URI verifyUrl) {}
