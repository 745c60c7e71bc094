package org.skillregister.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a state of something published says otherwise than the one before.
 *
 * @param organization name of the organization
 * @param notice what it rests on; null when it rests on none
 * @param list in the order in which it is told
 */
record ToldChanges(String organization, PlanStatement.@Nullable Notice notice, List<ToldChange> list) {}
