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

    /** A sheet of one of the plan's own lists, or of the plan itself. */
    static PlanSheet sheet(String name, String list, String help, PlanColumn... columns) {
        return new PlanSheet(name, list, null, false, help, List.of(columns));
    }

    /** A sheet whose lists belong to the entries of another. */
    static PlanSheet children(String name, String list, PlanSheet parent, String help, PlanColumn... columns) {
        return new PlanSheet(name, list, parent, false, help, List.of(columns));
    }

    /** A sheet of a list that a plan must have, even when it is empty. */
    static PlanSheet always(String name, String list, @Nullable PlanSheet parent, String help, PlanColumn... columns) {
        return new PlanSheet(name, list, parent, true, help, List.of(columns));
    }

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

    /** The column whose values are the entries themselves, in a sheet of plain values. */
    Optional<PlanColumn> findValueColumn() {
        return columns.stream().filter(column -> "".equals(column.field())).findFirst();
    }
}
