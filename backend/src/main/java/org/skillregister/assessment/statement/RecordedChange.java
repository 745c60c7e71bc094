package org.skillregister.assessment.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/**
 * A change that an organization published, stored with the version that made it.
 *
 * @param kind the kind of change
 * @param part the changed part of the plan or of the contact details
 * @param summary what changed, in Chinese
 * @param before the value before; null when there was none
 * @param after the value after; null when there is none
 * @param occupations the occupations it concerns
 */
public record RecordedChange(
        ChangeKind kind,
        String part,
        String summary,
        @Nullable String before,
        @Nullable String after,
        List<OccupationCode> occupations) {}
