package org.skillregister.catalogue;

/**
 * A normalised query that is held against many texts. Which letters it may begin with is found out once for each letter, so that
 * most places of most texts cost no more than a look.
 */
final class SearchPattern {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final String text;
    private final byte[] begins;

    SearchPattern(String text) {
        this.text = text;
        this.begins = new byte[Letter.count()];
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether a text may fit from this letter on. */
    boolean mayBegin(Letter letter) {
        if (letter.number() >= begins.length) {
            return letter.begins(text);
        }
        byte known = begins[letter.number()];
        if (known == 0) {
            known = letter.begins(text) ? YES : NO;
            begins[letter.number()] = known;
        }
        return known == YES;
    }
}
