package org.skillregister.assessment.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.publication.PublicationAction;

/**
 * A version of a plan, and who made it.
 *
 * @param version number of the state
 * @param action what was done
 * @param changedAt when
 * @param changedBy who
 * @param reason why it was withdrawn; null when no reason was given or the plan was not withdrawn
 * @param fields names of the fields that differ from the version before
 */
public record AssessmentPlanChange(
        int version,
        PublicationAction action,
        Instant changedAt,
        String changedBy,
        @Nullable String reason,
        List<String> fields) {}
