package org.skillregister.assessment.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes from one published version to the next.
 *
 * @param organization name of the organization
 * @param notice the notice they are based on; null when there is none
 * @param list in display order
 */
public record RecordedChanges(String organization, PlanStatement.@Nullable Notice notice, List<RecordedChange> list) {}
