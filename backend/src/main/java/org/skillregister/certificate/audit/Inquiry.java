package org.skillregister.certificate.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, when, and what the answer showed.
 *
 * @param share hash of the share code that was asked with; null when there was none
 * @param numbers the certificates that were found
 */
record Inquiry(Instant at, @Nullable String share, Inquirer by, List<UUID> numbers) {}
