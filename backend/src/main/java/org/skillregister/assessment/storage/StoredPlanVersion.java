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
 * @param version number of the state
 * @param changedBy who made it
 * @param reason why it was withdrawn; null when that was not said
 * @param reference the organization's own key of this publication; null when it was none
 * @param changes what it says otherwise than the state before; null when a program from before stored it
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
        @Nullable RecordedChanges changes) {}
