package org.skillregister.platform.file;

import java.util.function.IntUnaryOperator;

/**
 * Scans the markup of a spreadsheet part, and refuses it before the XML parser reaches input that it processes in quadratic time: the
 * parser keeps names in short tables, compares all attributes of an element with each other, and searches all prefixes for each prefixed
 * name. Text outside the root element ends the part, as it does for the parser, so pictures are not scanned.
 */
final class SheetMarkup {

    private static final int MOST_ATTRIBUTES = 256;
    private static final int MOST_DEPTH = 256;
    private static final int LONGEST_NAME = 256;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LOW_BYTE = 0xFF;

    private final MarkupNames names;
    private final StringBuilder name = new StringBuilder();
    private final MarkupDeclaration declaration = new MarkupDeclaration();
    private State state = State.TEXT;
    private char quote;
    private char before;
    private int attributes;
    private int depth;
    private boolean isOver;

    private enum State {
        TEXT,
        MARKUP,
        NAME,
        TAG,
        END_TAG,
        QUOTED,
        DECLARATION
    }

    SheetMarkup(MarkupNames names) {
        this.names = names;
    }

    /** Whether the part has ended and reading must stop. */
    boolean isOver() {
        return isOver;
    }

    /**
     * @param read number of characters read; -1 at the end
     * @return how many of them belong to the part; -1 at its end
     */
    int take(int read, IntUnaryOperator character) {
        for (int place = 0; place < read; place++) {
            if (!take((char) character.applyAsInt(place))) {
                return place == 0 ? -1 : place;
            }
        }
        return read;
    }

    /** @return false when the part ends before this character */
    private boolean take(char character) {
        if (state == State.TEXT && depth <= 0 && character != '<' && !isBetween(character)) {
            // Outside elements the parser looks only at the low byte.
            SheetLimits.require((character & LOW_BYTE) != '<');
            isOver = true;
            return false;
        }
        look(character);
        before = character;
        return true;
    }

    /** White space, or a byte order mark in any encoding. */
    private static boolean isBetween(char character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == BYTE_ORDER_MARK
                || character == 0xEF
                || character == 0xBB
                || character == 0xBF;
    }

    private void look(char character) {
        switch (state) {
            case TEXT -> state = character == '<' ? State.MARKUP : State.TEXT;
            case MARKUP -> begin(character);
            case NAME -> name(character);
            case TAG -> tag(character);
            case END_TAG -> state = character == '>' ? State.TEXT : State.END_TAG;
            case QUOTED -> state = character == quote ? State.TAG : State.QUOTED;
            case DECLARATION -> state = declaration.take(character) ? State.DECLARATION : State.TEXT;
        }
    }

    private void begin(char character) {
        switch (character) {
            case '/' -> {
                depth--;
                state = State.END_TAG;
            }
            case '?', '!' -> {
                declaration.begin(character);
                state = State.DECLARATION;
            }
            default -> {
                SheetLimits.require(++depth <= MOST_DEPTH);
                attributes = 0;
                beginName(character);
            }
        }
    }

    private void beginName(char character) {
        name.setLength(0);
        name.append(character);
        state = State.NAME;
    }

    private void name(char character) {
        if (character > ' ' && character != '=' && character != '/' && character != '>') {
            SheetLimits.require(name.length() < LONGEST_NAME);
            name.append(character);
            return;
        }
        SheetLimits.require(names.add(name.toString()));
        state = State.TAG;
        tag(character);
    }

    private void tag(char character) {
        if (character == '>') {
            depth -= before == '/' ? 1 : 0;
            state = State.TEXT;
        } else if (character == '"' || character == '\'') {
            quote = character;
            state = State.QUOTED;
        } else if (character > ' ' && character != '=' && character != '/') {
            SheetLimits.require(++attributes <= MOST_ATTRIBUTES);
            beginName(character);
        }
    }
}
