package org.skillregister.search;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.search.QuestionWords.Meaning;

/**
 * A piece of a question.
 *
 * @param text the characters
 * @param afterGap whether something stood between it and the piece before
 * @param cost how little likely it is that this is a piece; the sum over all pieces is made as small as can be
 * @param isKnown whether some text has it, or it means something
 * @param isName whether it is one of the texts
 * @param meaning what it means when it names nothing; else null
 * @param uncovered the title that it is when no list has that; else null. With a meaning it is one only where nothing else is named
 */
record Piece(
        String text,
        boolean afterGap,
        int cost,
        boolean isKnown,
        boolean isName,
        @Nullable Meaning meaning,
        @Nullable UncoveredTitle uncovered) {

    private static final int KNOWN = 1;
    private static final int WHOLE_PART = 2;
    private static final int PART = 3;
    private static final int UNKNOWN = 5;

    static Piece name(String text, boolean afterGap) {
        return new Piece(text, afterGap, KNOWN, true, true, null, null);
    }

    static Piece part(String text, boolean afterGap) {
        return new Piece(text, afterGap, PART, true, false, null, null);
    }

    /** A part of a text that is all of the question. */
    static Piece wholePart(String text) {
        return new Piece(text, false, WHOLE_PART, true, false, null, null);
    }

    static Piece unknown(String text, boolean afterGap) {
        return new Piece(text, afterGap, UNKNOWN, false, false, null, null);
    }

    static Piece meaning(String text, boolean afterGap, Meaning meaning) {
        return new Piece(text, afterGap, KNOWN, true, false, meaning, null);
    }

    static Piece uncovered(String text, boolean afterGap, UncoveredTitle title, @Nullable Meaning meaning) {
        return new Piece(text, afterGap, KNOWN, true, false, meaning, title);
    }

    /** Whether it says of whom of a trade somebody asks, not of which trade. */
    boolean isStaff() {
        return isWord() && !isName && QuestionWords.isStaff(text);
    }

    /** Whether it says what is done with what the next one names. */
    boolean isDoing() {
        return isWord() && !isName && QuestionWords.isDoing(text);
    }

    /** Whether it is something to buy. */
    boolean isThing() {
        return isWord() && !isName && QuestionWords.isThing(text);
    }

    /** Whether it is part of so many names that none is told by it. */
    boolean isGeneric() {
        return isWord() && !isName && QuestionWords.isGeneric(text);
    }

    /** What it says where another is named; null when it is only a name, or none. */
    @Nullable
    Meaning saidBeside() {
        return isName && !Normal.isLatin(text) ? QuestionWords.find(text) : null;
    }

    /** Whether it is part of a text. */
    boolean isPart() {
        return isWord() && isKnown && !isName;
    }

    /** Whether both are parts of texts and stand together without a gap. */
    boolean isBeside(Piece before) {
        return isPart() && before.isPart() && !afterGap;
    }

    /** Whether it is a title that no list has; what is also said is one only where nothing else is named. */
    boolean isUncovered(boolean named) {
        return uncovered != null && !(named && meaning != null);
    }

    /** Whether it is said, and no title. */
    boolean isSaid() {
        return meaning != null && uncovered == null;
    }

    /** Whether it is to be found. */
    boolean isWord() {
        return meaning == null && uncovered == null;
    }
}
