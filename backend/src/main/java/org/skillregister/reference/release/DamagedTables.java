package org.skillregister.reference.release;

import java.util.List;

/** Thrown when tables that the change sets have created are missing. */
final class DamagedTables extends IllegalStateException {

    private static final long serialVersionUID = 1;

    DamagedTables(List<String> gone) {
        super("The database is damaged: it has no table " + String.join(", ", gone));
    }
}
