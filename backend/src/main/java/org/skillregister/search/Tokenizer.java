package org.skillregister.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.search.WordMeanings.Meaning;

/**
 * Splits a query into tokens: 养老护理员报名时间 into a name and a wish, 电工中级证怎么考 into a name, a level and filler words. It chooses the
 * split with the lowest cost and, among equals, the one with the longest first token.
 */
final class Tokenizer {

    /** Maximum length of a token that is not the whole query. */
    private static final int LONGEST_TOKEN = 24;

    /** Maximum number of parts with letters, each of which is matched with every text. */
    private static final int MOST_PATTERNS = 24;

    private final SearchVocabulary vocabulary;
    private final SpacedText typed;
    private final BitSet edges;
    private int patterns;

    Tokenizer(SearchVocabulary vocabulary, SpacedText typed) {
        this.vocabulary = vocabulary;
        this.typed = typed;
        this.edges = TokenEdges.of(typed);
    }

    List<Token> tokens() {
        int[] costs = new int[typed.length() + 1];
        Token[] first = new Token[typed.length()];
        for (int from = typed.length() - 1; from >= 0; from--) {
            costs[from] = Integer.MAX_VALUE;
            if (edges.get(from)) {
                choose(from, costs, first);
            }
        }
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < typed.length(); at += first[at].text().length()) {
            tokens.add(first[at]);
        }
        return tokens;
    }

    private void choose(int from, int[] costs, Token[] first) {
        int next = edges.nextSetBit(from + 1);
        for (int to = edges.previousSetBit(typed.length()); to > from; to = edges.previousSetBit(to - 1)) {
            Token token = token(from, to, next);
            if (token != null && token.cost() + costs[to] < costs[from]) {
                costs[from] = token.cost() + costs[to];
                first[from] = token;
            }
        }
    }

    /** @return null when this is not a token */
    private @Nullable Token token(int from, int to, int next) {
        boolean whole = from == 0 && to == typed.length();
        if (to - from > LONGEST_TOKEN && !whole && to != next) {
            return null;
        }
        String text = typed.text().substring(from, to);
        boolean afterSpace = typed.isAfterSpace(from);
        Token known = known(from, to, text, whole);
        if (known != null) {
            return known;
        }
        if (isPart(from, to, text, whole)) {
            return whole ? Token.wholePart(text) : Token.part(text, afterSpace);
        }
        return to == next ? Token.unknown(text, afterSpace) : null;
    }

    /** @return null when it is neither a name nor has a meaning */
    private @Nullable Token known(int from, int to, String text, boolean whole) {
        boolean afterSpace = typed.isAfterSpace(from);
        Meaning meaning = meaning(from, to, text);
        if (meaning != null && TextNormalizer.isLatin(text) && !whole) {
            return Token.meaning(text, afterSpace, meaning);
        }
        if (vocabulary.has(text)) {
            return Token.name(text, afterSpace);
        }
        UncoveredTitle uncovered = vocabulary.findUncovered(text);
        if (uncovered != null) {
            Meaning other = meaning == null && WordMeanings.isStaff(text) ? Meaning.NOTHING : meaning;
            return Token.uncovered(text, afterSpace, uncovered, other);
        }
        return meaning == null ? null : Token.meaning(text, afterSpace, meaning);
    }

    private @Nullable Meaning meaning(int from, int to, String text) {
        boolean digit = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5' && typed.isApart(from, to);
        Meaning meaning = WordMeanings.find(digit ? text + "级" : text);
        return meaning == null && WordMeanings.isCount(text) ? Meaning.NOTHING : meaning;
    }

    private boolean isPart(int from, int to, String text, boolean whole) {
        boolean single = WordMeanings.isStaff(text) || WordMeanings.isDoing(text) || WordMeanings.isThing(text);
        if (!whole && text.length() > 1 && single) {
            return true;
        }
        return (whole || mayBePart(from, to, text)) && isInText(text);
    }

    /** Syllables may have gaps between them, but words of characters may not. */
    private boolean mayBePart(int from, int to, String text) {
        return text.length() > 1 && (!typed.hasSpace(from, to) || TextNormalizer.isLatin(text));
    }

    private boolean isInText(String text) {
        boolean mayBe = !TextNormalizer.hasLatin(text) || patterns++ < MOST_PATTERNS;
        return mayBe && (vocabulary.hasPart(text) || vocabulary.abbreviates(text));
    }
}
