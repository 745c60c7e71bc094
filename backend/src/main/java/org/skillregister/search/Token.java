package org.skillregister.search;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.search.WordMeanings.Meaning;

/**
 * A token of a query.
 *
 * @param text the characters
 * @param afterSpace whether something stood between it and the token before
 * @param cost how little likely it is that this is a token; the sum over all tokens is made as small as can be
 * @param isKnown whether some text has it, or it means something
 * @param isName whether it is one of the texts
 * @param meaning what it means when it names nothing; else null
 * @param uncovered the title that it is when no list has that; else null. With a meaning it is one only where nothing else is named
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

    /** A part of a text that is all of the query. */
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

    /** Whether it says of whom of a trade somebody asks, not of which trade. */
    boolean isStaff() {
        return isWord() && !isName && WordMeanings.isStaff(text);
    }

    /** Whether it says what is done with what the next one names. */
    boolean isDoing() {
        return isWord() && !isName && WordMeanings.isDoing(text);
    }

    /** Whether it is something to buy. */
    boolean isThing() {
        return isWord() && !isName && WordMeanings.isThing(text);
    }

    /** Whether it is part of so many names that none is told by it. */
    boolean isGeneric() {
        return isWord() && !isName && WordMeanings.isGeneric(text);
    }

    /** What a name means where another is named; null when it is only a name, or none. */
    @Nullable
    Meaning otherMeaning() {
        return isName && !TextNormalizer.isLatin(text) ? WordMeanings.find(text) : null;
    }

    /** Whether it is part of a text. */
    boolean isPart() {
        return isWord() && isKnown && !isName;
    }

    /** Whether both are parts of texts and stand together without a gap. */
    boolean isBeside(Token before) {
        return isPart() && before.isPart() && !afterSpace;
    }

    /** Whether it is a title that no list has; what has a meaning is one only where nothing else is named. */
    boolean isUncovered(boolean named) {
        return uncovered != null && !(named && meaning != null);
    }

    /** Whether it means something, and is no title. */
    boolean isOnlyMeaning() {
        return meaning != null && uncovered == null;
    }

    /** Whether it is to be found. */
    boolean isWord() {
        return meaning == null && uncovered == null;
    }
}
