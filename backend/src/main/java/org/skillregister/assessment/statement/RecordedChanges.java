package org.skillregister.assessment.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes between a published version and the one before.
 *
 * @param organization name of the organization
 * @param notice what it rests on; null when it rests on none
 * @param list in the order in which it is told
 */
public record RecordedChanges(String organization, PlanStatement.@Nullable Notice notice, List<RecordedChange> list) {}
