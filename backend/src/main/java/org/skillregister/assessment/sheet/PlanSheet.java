package org.skillregister.assessment.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: each row is an entry of a list.
 *
 * @param name its name
 * @param list path of the list in the parent's entry or, without a parent, in the plan; empty when the only row is the plan itself
 * @param parent the sheet whose entries have the lists; null when the list belongs to the plan
 * @param alwaysThere whether the list is present but empty when no row is filled in
 * @param help its purpose
 * @param columns its columns, from the left
 */
record PlanSheet(
        String name,
        String list,
        @Nullable PlanSheet parent,
        boolean alwaysThere,
        String help,
        List<PlanColumn> columns) {

    /** Whether its only row is the plan itself. */
    boolean isPlan() {
        return list.isEmpty();
    }

    Optional<PlanColumn> find(String header) {
        return columns.stream().filter(column -> column.header().equals(header)).findFirst();
    }

    /** The columns by which other sheets refer to its rows. */
    List<PlanColumn> keys() {
        return columns.stream().filter(PlanColumn::key).toList();
    }
}
