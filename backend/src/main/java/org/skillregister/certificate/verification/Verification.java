package org.skillregister.certificate.verification;

import java.util.UUID;

/**
 * A lookup file sent by a partner.
 *
 * @param id its id
 * @param lines number of lookups in it
 * @param done number of lookups answered
 * @param finished whether all are answered, so that the result can be fetched
 */
public record Verification(UUID id, int lines, int done, boolean finished) {}
