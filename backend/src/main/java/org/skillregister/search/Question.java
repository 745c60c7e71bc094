package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.UncoveredTitle;

/**
 * A question, taken apart.
 *
 * @param whole all of it without spaces
 * @param words what must be found, in the order of the question
 * @param regions the same with neighbours put together that were typed without a gap: what one word may have been meant as
 * @param understood what else it says
 * @param uncovered the title in it that no list has; null when there is none
 * @param core the names in it that it is still about when nothing fits all of it; empty when that cannot be told
 * @param isList whether it is names and nothing unknown, so that it may ask for one as well as for the other
 * @param isSure whether it names something; 管理 beside another word does not, nor do parts of names that nobody has put together so
 */
record Question(
        String whole,
        List<Word> words,
        List<String> regions,
        Understood understood,
        @Nullable UncoveredTitle uncovered,
        List<String> core,
        boolean isList,
        boolean isSure) {

    /** Who does something is called by a word that ends so. */
    private static final String PERSON = "师员工嫂手姨匠厨妹哥人傅姆播安卫农长练服家";

    /** Single characters that are said behind a name; any other one may be part of a misspelt word, as 里 is of 养老护里员. */
    private static final String SAID = "证考报办学做当想要的了吗呢";

    /** What must be found; when some text has it, it is known. */
    record Word(String text, boolean isKnown) {}

    /** @param pieces all of the question, in its order */
    static Question of(String whole, List<Piece> pieces) {
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
            boolean said = named && meaning != null;
            uncovered = uncovered == null && !said ? piece.uncovered() : uncovered;
        }
        List<Word> words = words(pieces);
        String left = words.stream().map(Word::text).collect(Collectors.joining(" "));
        String name = uncovered == null ? null : uncovered.text();
        Understood understood = new Understood(level, wish, name == null ? left : name, name);
        List<String> core = core(pieces);
        boolean isList = core.size() > 1
                && pieces.stream().allMatch(piece -> piece.isName() || piece.isStaff() || !piece.isWord());
        return new Question(whole, words, regions(pieces), understood, uncovered, core, isList, isSure(pieces));
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

    /**
     * Two names or more, or one of a person: then what else was said is not needed, unless it stands before the name and makes another
     * of it, as 宠物 does of 美容师. So is one name of anything with nothing but what is done with it or staff of it, as in
     * 修草坪 and 机器人专员.
     */
    private static List<String> core(List<Piece> pieces) {
        List<String> names =
                pieces.stream().filter(Piece::isName).map(Piece::text).toList();
        if (names.size() != 1) {
            return names;
        }
        String name = names.getFirst();
        List<Piece> words =
                pieces.stream().filter(Piece::isWord).dropWhile(Piece::isDoing).toList();
        if (words.getFirst().isName() && words.stream().skip(1).allMatch(Piece::isStaff)) {
            return names;
        }
        if (PERSON.indexOf(name.charAt(name.length() - 1)) < 0) {
            return List.of();
        }
        int place = 0;
        while (!pieces.get(place).isName()) {
            if (pieces.get(place).isWord() && !pieces.get(place + 1).text().equals("的")) {
                return List.of();
            }
            place++;
        }
        return names;
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
