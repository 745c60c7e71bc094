package org.skillregister.assessment.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.statement.RecordedChanges;
import org.skillregister.publication.PublicationAction;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A version of a published plan.
 *
 * @param id null before it is stored
 * @param version version number
 * @param changedBy who made it
 * @param reason why it was withdrawn; null when no reason was given
 * @param reference the organization's own key of this publication; null when it was not a publication
 * @param changes differences from the version before; null when an older release stored it
 */
@Table("published_plan_version")
public record StoredPlanVersion(
        @Id @Nullable Long id,
        String planId,
        String organizationId,
        int version,
        PublicationAction action,
        Instant changedAt,
        String changedBy,
        @Nullable String reason,
        @Nullable String reference,
        PlanStatement statement,
        @Nullable RecordedChanges changes) {

    /** The version as which the plan was saved. */
    static StoredPlanVersion of(
            StoredPlan saved,
            PublicationAction action,
            PlanAuthor author,
            @Nullable String reason,
            @Nullable String reference,
            RecordedChanges changes) {
        return new StoredPlanVersion(
                null,
                saved.id(),
                saved.organizationId(),
                saved.version(),
                action,
                saved.updatedAt(),
                author.name(),
                reason,
                reference,
                saved.statement(),
                changes);
    }
}
