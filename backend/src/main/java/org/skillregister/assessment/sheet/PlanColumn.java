package org.skillregister.assessment.sheet;

import org.jspecify.annotations.Nullable;
import org.skillregister.publication.cell.CellKind;

/**
 * A column of a sheet.
 *
 * @param header its name, in the first row
 * @param field path of the value in the row's entry, such as {@code application.opensOn}; empty when the value is the entry itself;
 *     null when it only identifies the row
 * @param kind the kind of its cells
 * @param required whether its cells must not be blank
 * @param key whether it identifies the row in its sheet
 * @param help help on what to write there
 */
record PlanColumn(String header, @Nullable String field, CellKind kind, boolean required, boolean key, String help) {

    static PlanColumn required(String header, String field, CellKind kind, String help) {
        return new PlanColumn(header, field, kind, true, false, help);
    }

    static PlanColumn optional(String header, String field, CellKind kind, String help) {
        return new PlanColumn(header, field, kind, false, false, help);
    }

    /** A column by which rows of other sheets refer to a row of this one. */
    static PlanColumn key(String header, @Nullable String field, CellKind kind, String help) {
        return new PlanColumn(header, field, kind, true, true, help);
    }

    /** A column that refers to a row of another sheet by that sheet's column of the same name. */
    static PlanColumn reference(String header, CellKind kind, String help) {
        return new PlanColumn(header, null, kind, true, false, help);
    }

    /** The header as written in the first row. A star marks a required column. */
    String title() {
        return required ? header + "*" : header;
    }
}
