package org.skillregister.search;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.search.WordMeanings.Meaning;

/**
 * A token of a query.
 *
 * @param text the characters
 * @param afterSpace whether something separated it from the token before
 * @param cost how unlikely this token is; the tokenizer minimizes the sum over all tokens
 * @param isKnown whether a text contains it, or it has a meaning
 * @param isName whether it is one of the texts
 * @param meaning its meaning when it names nothing; otherwise null
 * @param uncovered the title that it is if no list has that title; otherwise null. If it also has a meaning, it counts as a title
 *     only when nothing else is named
 */
record Token(
        String text,
        boolean afterSpace,
        int cost,
        boolean isKnown,
        boolean isName,
        @Nullable Meaning meaning,
        @Nullable UncoveredTitle uncovered) {

    private static final int KNOWN = 1;
    private static final int WHOLE_PART = 2;
    private static final int PART = 3;
    private static final int UNKNOWN = 5;

    static Token name(String text, boolean afterSpace) {
        return new Token(text, afterSpace, KNOWN, true, true, null, null);
    }

    static Token part(String text, boolean afterSpace) {
        return new Token(text, afterSpace, PART, true, false, null, null);
    }

    /** A part of a text that makes up the whole query. */
    static Token wholePart(String text) {
        return new Token(text, false, WHOLE_PART, true, false, null, null);
    }

    static Token unknown(String text, boolean afterSpace) {
        return new Token(text, afterSpace, UNKNOWN, false, false, null, null);
    }

    static Token meaning(String text, boolean afterSpace, Meaning meaning) {
        return new Token(text, afterSpace, KNOWN, true, false, meaning, null);
    }

    static Token uncovered(String text, boolean afterSpace, UncoveredTitle title, @Nullable Meaning meaning) {
        return new Token(text, afterSpace, KNOWN, true, false, meaning, title);
    }

    /** Whether it denotes staff of some occupation without saying which. */
    boolean isStaff() {
        return isWord() && !isName && WordMeanings.isStaff(text);
    }

    /** Whether it says what is done with the thing that the next token names. */
    boolean isDoing() {
        return isWord() && !isName && WordMeanings.isDoing(text);
    }

    /** Whether it is something to buy. */
    boolean isThing() {
        return isWord() && !isName && WordMeanings.isThing(text);
    }

    /** Whether it is part of so many names that it identifies none. */
    boolean isGeneric() {
        return isWord() && !isName && WordMeanings.isGeneric(text);
    }

    /** The meaning of a name when the query has another name; null when it is only a name, or no name. */
    @Nullable
    Meaning otherMeaning() {
        return isName && !TextNormalizer.isLatin(text) ? WordMeanings.find(text) : null;
    }

    /** Whether it is part of a text. */
    boolean isPart() {
        return isWord() && isKnown && !isName;
    }

    /** Whether both are parts of texts without a gap between them. */
    boolean isBeside(Token before) {
        return isPart() && before.isPart() && !afterSpace;
    }

    /** Whether it is a title that no list has. A token with a meaning is one only when nothing else is named. */
    boolean isUncovered(boolean named) {
        return uncovered != null && !(named && meaning != null);
    }

    /** Whether it has a meaning and is not a title. */
    boolean isOnlyMeaning() {
        return meaning != null && uncovered == null;
    }

    /** Whether it is a word to find. */
    boolean isWord() {
        return meaning == null && uncovered == null;
    }
}
