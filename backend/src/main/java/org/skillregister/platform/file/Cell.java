package org.skillregister.platform.file;

/** Cells of spreadsheets: their names, and their text in exported files. */
public final class Cell {

    private static final int LETTERS = 26;

    private Cell() {}

    /**
     * The name of a cell, such as {@code H4}.
     *
     * @param column its column, from 0
     * @param row its row, from 1
     */
    public static String name(int column, long row) {
        return letters(column) + row;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + last;
    }

    /** The trimmed text, without the marks with which spreadsheets keep digits as text: '123 and ="123". */
    public static String text(String field) {
        String text = field.strip();
        if (text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1).strip();
        }
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1).strip() : text;
    }
}
