package org.skillregister.catalogue;

/**
 * Many texts side by side in memory, so that all can be held against a query in a few milliseconds. Texts are only added, and whoever knows
 * a place reads there what was put there; one thread adds.
 */
public final class SearchShelf {

    private final char[] letters;
    private int size;

    /** @param room for so many letters and texts together */
    public SearchShelf(int room) {
        this.letters = new char[room];
    }

    /** How much room a text takes. */
    public static int room(SearchText text) {
        return 1 + text.length();
    }

    /** How much room there still is. */
    public int free() {
        return letters.length - size;
    }

    /**
     * Puts a text behind the others.
     *
     * @return the text's place; its length stands there, its letters behind
     */
    public int add(SearchText text) {
        int place = size;
        letters[place] = (char) text.length();
        text.copy(letters, place + 1);
        size += room(text);
        return place;
    }

    boolean fits(SearchPattern query, int place) {
        return query.fits(letters, place + 1, place + 1 + letters[place]);
    }
}
