package org.skillregister.publication.cell;

import java.util.Optional;

/** The kind of values that a cell accepts. */
public interface CellKind {

    /**
     * Reads a cell as JSON.
     *
     * @param text content of the cell, not blank
     * @return a text, a number, or a list of texts; empty when the content is not of this kind
     */
    Optional<Object> read(String text);

    /**
     * Writes a value for people to read.
     *
     * @param value the value as in JSON
     * @return a text, a number or a day
     */
    Object write(Object value);

    /** Describes the accepted values in Chinese, to follow “须是”. */
    String expected();
}
