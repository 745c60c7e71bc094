package org.skillregister.certificate.verification;

import java.util.UUID;

/**
 * A file of lookups that a partner has sent.
 *
 * @param id its id
 * @param lines lookups in it
 * @param done lookups that are answered
 * @param finished whether all are, and the result can be fetched
 */
public record Verification(UUID id, int lines, int done, boolean finished) {}
