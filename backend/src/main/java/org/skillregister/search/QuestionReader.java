package org.skillregister.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.search.QuestionWords.Meaning;

/**
 * Parses a question: 养老护理员报名时间 into a name and a wish, 电工中级证怎么考 into a name, a level and words that say nothing more.
 * Of all ways to do so the one with the least cost is taken, of equals the one whose first piece is longest.
 */
final class QuestionReader {

    /** No piece is longer, unless it is the whole question. */
    private static final int LONGEST_PIECE = 24;

    /** Parts with letters are held against every text; there are never more of them than this. */
    private static final int MOST_PATTERNS = 24;

    private static final int SHORTEST_IN_RUN = 4;

    private final SearchVocabulary vocabulary;
    private final String text;
    private final BitSet gaps = new BitSet();
    private final BitSet edges = new BitSet();
    private int patterns;

    private QuestionReader(SearchVocabulary vocabulary, String spaced) {
        this.vocabulary = vocabulary;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < spaced.length(); i++) {
            if (spaced.charAt(i) == ' ') {
                gaps.set(letters.length());
            } else {
                letters.append(spaced.charAt(i));
            }
        }
        this.text = letters.toString();
        findEdges();
    }

    /** @param typed what somebody typed */
    static Question read(String typed, SearchVocabulary vocabulary) {
        Question question = readOnce(TraditionalCharacters.fold(Normal.spaced(typed)), vocabulary);
        String right = question.uncovered() == null ? vocabulary.spelling().respell(question.whole()) : null;
        return right == null ? question : question.respelt(readOnce(right, vocabulary));
    }

    private static Question readOnce(String spaced, SearchVocabulary vocabulary) {
        QuestionReader reader = new QuestionReader(vocabulary, spaced);
        List<Piece> pieces = besideNames(reader.pieces());
        boolean namesNothing = pieces.stream().noneMatch(piece -> piece.isWord() || piece.uncovered() != null);
        if (namesNothing && !reader.text.isEmpty() && vocabulary.hasPart(reader.text)) {
            pieces = List.of(Piece.wholePart(reader.text));
        }
        return Question.of(reader.text, pieces, vocabulary.spelling());
    }

    /** A name that is also said of others, as 招聘 is, is only said where another is named. */
    private static List<Piece> besideNames(List<Piece> pieces) {
        boolean named = pieces.stream().anyMatch(piece -> piece.isName() && piece.saidBeside() == null);
        return pieces.stream()
                .map(piece -> {
                    Meaning meaning = named ? piece.saidBeside() : null;
                    return meaning == null ? piece : Piece.meaning(piece.text(), piece.afterGap(), meaning);
                })
                .toList();
    }

    /** A piece may begin or end at every character, but not inside a run of letters and digits unless a known word does there. */
    private void findEdges() {
        edges.set(0);
        edges.set(text.length());
        edges.or(gaps);
        for (int i = 1; i < text.length(); i++) {
            if (!Normal.isLatin(text.charAt(i - 1)) || !Normal.isLatin(text.charAt(i))) {
                edges.set(i);
            }
        }
        BitSet runs = (BitSet) edges.clone();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= Math.min(text.length(), from + QuestionWords.LONGEST); to++) {
                if (mayStandInRun(runs, from, to) && QuestionWords.find(text.substring(from, to)) != null) {
                    edges.set(from);
                    edges.set(to);
                }
            }
        }
    }

    /** Inside a run only a longer word is looked for, at its beginning or end, and a digit with what it counts. */
    private boolean mayStandInRun(BitSet runs, int from, int to) {
        if (runs.get(from) && runs.get(to)) {
            return true;
        }
        boolean enough = to - from >= SHORTEST_IN_RUN || Character.isDigit(text.charAt(from));
        return enough && (runs.get(from) || runs.get(to));
    }

    private List<Piece> pieces() {
        int[] costs = new int[text.length() + 1];
        Piece[] first = new Piece[text.length()];
        for (int from = text.length() - 1; from >= 0; from--) {
            costs[from] = Integer.MAX_VALUE;
            if (edges.get(from)) {
                choose(from, costs, first);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += first[at].text().length()) {
            pieces.add(first[at]);
        }
        return pieces;
    }

    private void choose(int from, int[] costs, Piece[] first) {
        int next = edges.nextSetBit(from + 1);
        for (int to = edges.previousSetBit(text.length()); to > from; to = edges.previousSetBit(to - 1)) {
            Piece piece = piece(from, to, next);
            if (piece != null && piece.cost() + costs[to] < costs[from]) {
                costs[from] = piece.cost() + costs[to];
                first[from] = piece;
            }
        }
    }

    /** @return null when this is no piece */
    private @Nullable Piece piece(int from, int to, int next) {
        boolean whole = from == 0 && to == text.length();
        if (to - from > LONGEST_PIECE && !whole && to != next) {
            return null;
        }
        String part = text.substring(from, to);
        boolean afterGap = gaps.get(from);
        Meaning meaning = meaning(from, to, part);
        if (meaning != null && Normal.isLatin(part) && !whole) {
            return Piece.meaning(part, afterGap, meaning);
        }
        if (vocabulary.has(part)) {
            return Piece.name(part, afterGap);
        }
        UncoveredTitle uncovered = vocabulary.findUncovered(part);
        if (uncovered != null) {
            Meaning said = meaning == null && QuestionWords.isStaff(part) ? Meaning.NOTHING : meaning;
            return Piece.uncovered(part, afterGap, uncovered, said);
        }
        if (meaning != null) {
            return Piece.meaning(part, afterGap, meaning);
        }
        boolean single = QuestionWords.isStaff(part) || QuestionWords.isDoing(part) || QuestionWords.isThing(part);
        if (!whole && part.length() > 1 && single) {
            return Piece.part(part, afterGap);
        }
        if ((whole || mayBePart(from, to, part)) && isPart(part)) {
            return whole ? Piece.wholePart(part) : Piece.part(part, afterGap);
        }
        return to == next ? Piece.unknown(part, afterGap) : null;
    }

    private @Nullable Meaning meaning(int from, int to, String part) {
        boolean digitAlone = part.length() == 1 && part.charAt(0) >= '1' && part.charAt(0) <= '5' && isAlone(from, to);
        return QuestionWords.find(digitAlone ? part + "级" : part);
    }

    private boolean isAlone(int from, int to) {
        return (from == 0 || gaps.get(from)) && (to == text.length() || gaps.get(to));
    }

    /** Syllables may have gaps between them; words of characters do not. */
    private boolean mayBePart(int from, int to, String part) {
        int gap = gaps.nextSetBit(from + 1);
        return part.length() > 1 && (gap < 0 || gap >= to || Normal.isLatin(part));
    }

    private boolean isPart(String part) {
        boolean mayBe = !Normal.hasLatin(part) || patterns++ < MOST_PATTERNS;
        return mayBe && (vocabulary.hasPart(part) || vocabulary.abbreviates(part));
    }
}
