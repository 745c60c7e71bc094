package org.skillregister.assessment.sheet;

import org.jspecify.annotations.Nullable;
import org.skillregister.publication.cell.CellKind;

/**
 * A column of a sheet.
 *
 * @param header its name, in the first row
 * @param field where in the row's entry the value stands, such as {@code application.opensOn}; empty when the value is the entry itself; null
 *     when it only tells which row is meant
 * @param kind what stands in its cells
 * @param required whether no cell may be blank
 * @param key whether it tells the row from the others of its sheet
 * @param help what is written there
 */
record PlanColumn(String header, @Nullable String field, CellKind kind, boolean required, boolean key, String help) {

    static PlanColumn required(String header, String field, CellKind kind, String help) {
        return new PlanColumn(header, field, kind, true, false, help);
    }

    static PlanColumn optional(String header, String field, CellKind kind, String help) {
        return new PlanColumn(header, field, kind, false, false, help);
    }

    /** One by which rows of other sheets name a row of this one. */
    static PlanColumn key(String header, @Nullable String field, CellKind kind, String help) {
        return new PlanColumn(header, field, kind, true, true, help);
    }

    /** One that names a row of another sheet, by that one's column of the same name. */
    static PlanColumn reference(String header, CellKind kind, String help) {
        return new PlanColumn(header, null, kind, true, false, help);
    }

    /** As it stands in the first row: a star marks what must be filled in. */
    String title() {
        return required ? header + "*" : header;
    }
}
