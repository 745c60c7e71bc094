package org.skillregister.publication.cell;

import java.util.Optional;

/** What may stand in a cell. */
public interface CellKind {

    /**
     * What JSON has for it.
     *
     * @param text what stands in the cell, not blank
     * @return a text, a number, or a list of texts; empty when it is nothing of this kind
     */
    Optional<Object> read(String text);

    /**
     * How people write it.
     *
     * @param value as JSON has it
     * @return a text, a number or a day
     */
    Object write(Object value);

    /** What would be right, in Chinese, behind “须是”. */
    String expected();
}
