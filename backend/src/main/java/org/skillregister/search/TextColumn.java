package org.skillregister.search;

/**
 * Many texts in one array, so that a word can be matched with all of them in a few milliseconds. Texts are only appended, by one
 * thread. A reader that knows a position always reads the text stored there.
 */
public final class TextColumn {

    private final char[] characters;
    private int size;

    /** @param room for this many characters and texts together */
    public TextColumn(int room) {
        this.characters = new char[room];
    }

    /** The room that a text takes. */
    public static int room(SearchText text) {
        return 1 + text.length();
    }

    /** The room that is left. */
    public int free() {
        return characters.length - size;
    }

    /**
     * Appends a text.
     *
     * @return the text's position, which holds its length, followed by its characters
     */
    public int add(SearchText text) {
        int place = size;
        characters[place] = (char) text.length();
        text.copy(characters, place + 1);
        size += room(text);
        return place;
    }

    boolean fits(TextPattern word, int place) {
        return word.fits(characters, place + 1, place + 1 + characters[place]);
    }
}
