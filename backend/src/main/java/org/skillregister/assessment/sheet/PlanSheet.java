package org.skillregister.assessment.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: each row is an entry of a list.
 *
 * @param name its name
 * @param list which list; of an entry of the parent's when there is a parent; empty when the one row is the plan itself
 * @param parent the sheet whose entries have the lists; null when the plan has the list
 * @param alwaysThere whether the list is there, empty, when nobody fills in a row
 * @param help what it is for
 * @param columns its columns, from the left
 */
record PlanSheet(
        String name,
        String list,
        @Nullable PlanSheet parent,
        boolean alwaysThere,
        String help,
        List<PlanColumn> columns) {

    /** Whether its one row is the plan itself. */
    boolean isPlan() {
        return list.isEmpty();
    }

    Optional<PlanColumn> find(String header) {
        return columns.stream().filter(column -> column.header().equals(header)).findFirst();
    }

    /** The columns by which others name its rows. */
    List<PlanColumn> keys() {
        return columns.stream().filter(PlanColumn::key).toList();
    }
}
