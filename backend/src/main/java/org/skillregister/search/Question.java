package org.skillregister.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.UncoveredTitle;

/**
 * A question, parsed.
 *
 * @param whole all of it without spaces
 * @param words what must be found, in the order of the question
 * @param regions the same with neighbours put together that were typed without a gap: what one word may have been meant as
 * @param respelt the words when single characters that stand in no word are put right by their sound; empty when there are none
 * @param understood what else it says
 * @param uncovered the title in it that no list has; null when there is none
 * @param core the names in it that it is still about when nothing fits all of it; empty when that cannot be told
 * @param isList whether it is names and nothing unknown, so that it may ask for one as well as for the other
 * @param isSure whether it names something; 管理 beside another word does not, nor do parts of names that nobody has put together so
 */
record Question(
        String whole,
        List<Word> words,
        List<Region> regions,
        List<Word> respelt,
        Understood understood,
        @Nullable UncoveredTitle uncovered,
        List<String> core,
        boolean isList,
        boolean isSure) {

    /** Single characters that are said behind a name; any other one may be part of a misspelt word, as 里 is of 养老护里员. */
    private static final String SAID = "证考报办学做当想要的了吗呢";

    /** What must be found; when some text has it, it is known. */
    record Word(String text, boolean isKnown) {}

    /**
     * A word as it was typed; it may be a misspelt one.
     *
     * @param strange the places of the characters that stand in no known word
     */
    record Region(String text, BitSet strange) {}

    /** Most words of a question that are each held against everything. */
    static final int MOST_WORDS = 20;

    /** @param pieces all of the question, in its order */
    static Question of(String whole, List<Piece> pieces, Spelling spelling) {
        SkillLevel level = null;
        SearchWish wish = null;
        UncoveredTitle uncovered = null;
        boolean named = pieces.stream().anyMatch(Piece::isName);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            QuestionWords.Meaning meaning = piece.meaning();
            if (meaning != null && !isPlace(pieces, i)) {
                level = level == null ? meaning.level() : level;
                // Who asks what a course costs asks for the fee.
                wish = wish == null || (wish == SearchWish.COURSE && meaning.wish() != null) ? meaning.wish() : wish;
            }
            uncovered = uncovered == null && piece.isUncovered(named) ? piece.uncovered() : uncovered;
        }
        List<Word> words = words(pieces);
        List<Region> regions = regions(pieces).stream()
                .map(text -> new Region(text, spelling.strange(text)))
                .toList();
        QuestionCore core = QuestionCore.of(pieces, uncovered != null);
        String left = words.stream().map(Word::text).collect(Collectors.joining(" "));
        Understood understood =
                uncovered == null ? new Understood(level, wish, left, null) : beside(uncovered, core, level, wish);
        return new Question(
                whole, words, regions, List.of(), understood, uncovered, core.names(), core.isList(), isSure(pieces));
    }

    private static Understood beside(
            UncoveredTitle uncovered, QuestionCore core, @Nullable SkillLevel level, @Nullable SearchWish wish) {
        String text = core.names().isEmpty() ? uncovered.text() : String.join(" ", core.names());
        return new Understood(level, wish, text, uncovered.text());
    }

    /** @param again the same question put right */
    Question respelt(Question again) {
        boolean fits = again.uncovered == null && again.words.size() <= MOST_WORDS;
        return fits
                ? new Question(whole, words, regions, again.words, understood, uncovered, core, isList, isSure)
                : this;
    }

    private static boolean isPlace(List<Piece> pieces, int place) {
        QuestionWords.Meaning meaning = pieces.get(place).meaning();
        Piece next = pieces.get(Math.min(place + 1, pieces.size() - 1));
        return meaning != null && meaning.mayBePlace() && next.isName() && !next.afterGap();
    }

    /** Whether there is nothing in it that could be found. */
    boolean namesNothing() {
        return words.isEmpty();
    }

    /** Unknown characters that follow one another are one word. */
    private static List<Word> words(List<Piece> pieces) {
        List<Word> words = new ArrayList<>();
        boolean unknownBefore = false;
        for (Piece piece : pieces) {
            if (!piece.isWord()) {
                unknownBefore = false;
            } else if (unknownBefore && !piece.isKnown() && !piece.afterGap()) {
                words.set(words.size() - 1, new Word(words.getLast().text() + piece.text(), false));
            } else {
                words.add(new Word(piece.text(), piece.isKnown()));
                unknownBefore = !piece.isKnown();
            }
        }
        return List.copyOf(words);
    }

    /** Several pieces, of which each is generic or stands beside other mere parts without a gap, name nothing. */
    private static boolean isSure(List<Piece> pieces) {
        boolean sure = pieces.size() == 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean beside = (i > 0 && piece.isBeside(pieces.get(i - 1)))
                    || (i + 1 < pieces.size() && pieces.get(i + 1).isBeside(piece));
            sure |= piece.isPart() ? !beside && !QuestionWords.isGeneric(piece.text()) : piece.isWord();
        }
        return sure;
    }

    /** Syllables are often typed with gaps between them, so letters are put together across these. */
    private static List<String> regions(List<Piece> pieces) {
        List<String> regions = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean letters = open && Normal.isLatin(piece.text()) && Normal.isLatin(regions.getLast());
            boolean joined = open && (piece.isWord() ? !piece.afterGap() || letters : maySpell(pieces, i));
            if (joined) {
                regions.set(regions.size() - 1, regions.getLast() + piece.text());
            } else if (piece.isWord()) {
                regions.add(piece.text());
            }
            open = joined || piece.isWord();
        }
        return List.copyOf(regions);
    }

    /** Whether a word that names nothing may be a character of the misspelt word before it. */
    private static boolean maySpell(List<Piece> pieces, int place) {
        Piece piece = pieces.get(place);
        if (piece.afterGap() || piece.text().length() > 1) {
            return false;
        }
        Piece next = place + 1 < pieces.size() ? pieces.get(place + 1) : piece;
        return !SAID.contains(piece.text()) || (next.isWord() && !next.afterGap());
    }
}
