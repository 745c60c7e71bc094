package org.skillregister.search;

/**
 * Many texts side by side in memory, so that all can be matched with a word in a few milliseconds. Texts are only added, and whoever
 * knows a place reads there what was put there; one thread adds.
 */
public final class TextColumn {

    private final char[] characters;
    private int size;

    /** @param room for so many characters and texts together */
    public TextColumn(int room) {
        this.characters = new char[room];
    }

    /** How much room a text takes. */
    public static int room(SearchText text) {
        return 1 + text.length();
    }

    /** How much room there still is. */
    public int free() {
        return characters.length - size;
    }

    /**
     * Puts a text behind the others.
     *
     * @return the text's place; its length stands there, its characters behind
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
