package org.skillregister.assessment.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/**
 * A change that an organization published, stored with the version that made it.
 *
 * @param kind what became of it
 * @param part what of the plan, or of how to reach the organization
 * @param summary what changed, in Chinese
 * @param before what was said; null when nothing was
 * @param after what is said; null when nothing is
 * @param occupations the occupations that it is about
 */
public record RecordedChange(
        ChangeKind kind,
        String part,
        String summary,
        @Nullable String before,
        @Nullable String after,
        List<OccupationCode> occupations) {}
