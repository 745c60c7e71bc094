package org.skillregister.platform.file;

/**
 * Scans the markup of a spreadsheet part that is not a tag, to find where it ends: a comment, CDATA section, processing instruction or
 * document type declaration.
 */
final class MarkupDeclaration {

    private static final String COMMENT = "--";
    private static final String CDATA = "[CDATA[";

    private final StringBuilder name = new StringBuilder();
    private State state = State.OVER;
    private String end = "";
    private int ofEnd;
    private char quote;

    private enum State {
        NAME,
        DOCTYPE,
        QUOTED,
        UNTIL,
        OVER
    }

    /** @param character the second one: a question mark begins a processing instruction, an exclamation mark anything else */
    void begin(char character) {
        if (character == '?') {
            skipUntil("?>");
        } else {
            name.setLength(0);
            state = State.NAME;
        }
    }

    /** @return whether the markup goes on after this character */
    boolean take(char character) {
        switch (state) {
            case NAME -> name(character);
            case DOCTYPE -> doctype(character);
            case QUOTED -> state = character == quote ? State.DOCTYPE : State.QUOTED;
            case UNTIL -> until(character);
            case OVER -> throw new IllegalStateException("No markup has begun");
        }
        return state != State.OVER;
    }

    private void name(char character) {
        name.append(character);
        String begun = name.toString();
        if (begun.equals(COMMENT)) {
            skipUntil("-->");
        } else if (begun.equals(CDATA)) {
            skipUntil("]]>");
        } else if (!COMMENT.startsWith(begun) && !CDATA.startsWith(begun)) {
            state = State.DOCTYPE;
            doctype(character);
        }
    }

    /** No spreadsheet needs an internal subset. */
    private void doctype(char character) {
        SheetLimits.require(character != '[');
        if (character == '>') {
            state = State.OVER;
        } else if (character == '"' || character == '\'') {
            quote = character;
            state = State.QUOTED;
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
            state = State.OVER;
        }
    }
}
