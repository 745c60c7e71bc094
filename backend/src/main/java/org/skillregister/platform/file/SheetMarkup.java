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
    private static final String COMMENT = "--";
    private static final String CDATA = "[CDATA[";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LOW_BYTE = 0xFF;

    private final MarkupNames names;
    private final StringBuilder name = new StringBuilder();
    private State state = State.TEXT;
    private String end = "";
    private int ofEnd;
    private char quote;
    private char before;
    private boolean isDoctype;
    private int attributes;
    private int depth;
    private boolean isOver;

    private enum State {
        TEXT,
        MARKUP,
        NAME,
        TAG,
        END_TAG,
        DECLARATION,
        QUOTED,
        UNTIL
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
            require((character & LOW_BYTE) != '<');
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
            case DECLARATION -> declaration(character);
            case QUOTED -> state = character == quote ? afterQuote() : State.QUOTED;
            case UNTIL -> until(character);
        }
    }

    private void begin(char character) {
        switch (character) {
            case '/' -> {
                depth--;
                state = State.END_TAG;
            }
            case '?' -> skipUntil("?>");
            case '!' -> {
                name.setLength(0);
                state = State.DECLARATION;
                isDoctype = false;
            }
            default -> {
                require(++depth <= MOST_DEPTH);
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
            require(name.length() < LONGEST_NAME);
            name.append(character);
            return;
        }
        require(names.add(name.toString()));
        state = State.TAG;
        tag(character);
    }

    private void tag(char character) {
        if (character == '>') {
            depth -= before == '/' ? 1 : 0;
            state = State.TEXT;
        } else if (character == '"' || character == '\'') {
            quote(character);
        } else if (character > ' ' && character != '=' && character != '/') {
            require(++attributes <= MOST_ATTRIBUTES);
            beginName(character);
        }
    }

    private void quote(char character) {
        quote = character;
        state = State.QUOTED;
    }

    private State afterQuote() {
        return isDoctype ? State.DECLARATION : State.TAG;
    }

    /** A comment, CDATA section or document type declaration; no spreadsheet needs an internal subset. */
    private void declaration(char character) {
        if (isDoctype) {
            doctype(character);
            return;
        }
        name.append(character);
        String begun = name.toString();
        if (begun.equals(COMMENT)) {
            skipUntil("-->");
        } else if (begun.equals(CDATA)) {
            skipUntil("]]>");
        } else if (!COMMENT.startsWith(begun) && !CDATA.startsWith(begun)) {
            isDoctype = true;
            doctype(character);
        }
    }

    private void doctype(char character) {
        require(character != '[');
        if (character == '>') {
            isDoctype = false;
            state = State.TEXT;
        } else if (character == '"' || character == '\'') {
            quote(character);
        }
    }

    private void skipUntil(String what) {
        end = what;
        ofEnd = 0;
        state = State.UNTIL;
    }

    /** Looks for the end; its first character may be repeated before it, as in {@code --->}. */
    private void until(char character) {
        if (character == end.charAt(ofEnd)) {
            ofEnd++;
        } else if (ofEnd == 0 || character != end.charAt(ofEnd - 1)) {
            ofEnd = character == end.charAt(0) ? 1 : 0;
        }
        if (ofEnd == end.length()) {
            state = State.TEXT;
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw SheetLimits.tooLarge();
        }
    }
}
