package org.skillregister.certificate.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry: who made it, when, and what it showed.
 *
 * @param share hash of the share code used; null when none was
 * @param numbers the certificates found
 */
record Inquiry(Instant at, @Nullable String share, Inquirer by, List<UUID> numbers) {}
