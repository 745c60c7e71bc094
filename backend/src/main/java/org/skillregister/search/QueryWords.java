package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;
import org.skillregister.search.ParsedQuery.Word;

/** Joins the tokens of a query into words. */
final class QueryWords {

    /** Single characters of function words around a name. Any other one may be part of a misspelt word, as 里 is in 养老护里员. */
    private static final String FUNCTION_CHARACTERS = "证考报办学做当想要的了吗呢";

    private QueryWords() {}

    /** Consecutive unknown characters form one word. */
    static List<Word> of(List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        boolean unknownBefore = false;
        for (Token token : tokens) {
            if (!token.isWord()) {
                unknownBefore = false;
            } else if (unknownBefore && !token.isKnown() && !token.afterSpace()) {
                words.set(words.size() - 1, new Word(words.getLast().text() + token.text(), false));
            } else {
                words.add(new Word(token.text(), token.isKnown()));
                unknownBefore = !token.isKnown();
            }
        }
        return List.copyOf(words);
    }

    /** Letters are joined across gaps, because syllables are often typed with spaces between them. */
    static List<String> spans(List<Token> tokens) {
        List<String> spans = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean letters = open && TextNormalizer.isLatin(token.text()) && TextNormalizer.isLatin(spans.getLast());
            boolean joined = open && (token.isWord() ? !token.afterSpace() || letters : maySpell(tokens, i));
            if (joined) {
                spans.set(spans.size() - 1, spans.getLast() + token.text());
            } else if (token.isWord()) {
                spans.add(token.text());
            }
            open = joined || token.isWord();
        }
        return List.copyOf(spans);
    }

    /** Whether a word that names nothing may be a character of the misspelt word before it. */
    private static boolean maySpell(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        if (token.afterSpace() || token.text().length() > 1) {
            return false;
        }
        Token next = place + 1 < tokens.size() ? tokens.get(place + 1) : token;
        return !FUNCTION_CHARACTERS.contains(token.text()) || (next.isWord() && !next.afterSpace());
    }
}
