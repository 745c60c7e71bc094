package org.skillregister.assessment.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.RecordedChanges;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A version of the contact details that an organization publishes.
 *
 * @param changes differences from the version before; null when an older release stored it
 */
@Table("published_contact_version")
public record StoredContactVersion(
        @Id @Nullable Long id,
        String organizationId,
        int version,
        Instant changedAt,
        String changedBy,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String website,
        @Nullable RecordedChanges changes) {}
