package org.skillregister.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.UncoveredTitle;
import org.skillregister.search.ParsedQuery.Span;
import org.skillregister.search.ParsedQuery.Word;
import org.skillregister.search.WordMeanings.Meaning;

/** Parses a typed query. */
final class QueryParser {

    private final String whole;
    private final List<Token> tokens;
    private final SpellingCorrector corrector;

    private QueryParser(String whole, List<Token> tokens, SpellingCorrector corrector) {
        this.whole = whole;
        this.tokens = tokens;
        this.corrector = corrector;
    }

    /** @param typed the query as typed */
    static ParsedQuery parse(String typed, SearchVocabulary vocabulary) {
        ParsedQuery query = parseOnce(TraditionalCharacters.fold(TextNormalizer.spaced(typed)), vocabulary);
        String corrected =
                query.uncovered() == null ? vocabulary.spellingCorrector().correct(query.whole()) : null;
        return corrected == null ? query : query.corrected(parseOnce(corrected, vocabulary));
    }

    private static ParsedQuery parseOnce(String spaced, SearchVocabulary vocabulary) {
        SpacedText typed = new SpacedText(spaced);
        String whole = typed.text();
        List<Token> tokens = besideNames(new Tokenizer(vocabulary, typed).tokens());
        boolean namesNothing = tokens.stream().noneMatch(token -> token.isWord() || token.uncovered() != null);
        if (namesNothing && !whole.isEmpty() && vocabulary.hasPart(whole)) {
            tokens = List.of(Token.wholePart(whole));
        }
        return new QueryParser(whole, tokens, vocabulary.spellingCorrector()).interpret();
    }

    /** A name that also has another meaning, such as 招聘, keeps only that meaning when the query has another name. */
    private static List<Token> besideNames(List<Token> tokens) {
        boolean named = tokens.stream().anyMatch(token -> token.isName() && token.otherMeaning() == null);
        return tokens.stream()
                .map(token -> {
                    Meaning meaning = named ? token.otherMeaning() : null;
                    return meaning == null ? token : Token.meaning(token.text(), token.afterSpace(), meaning);
                })
                .toList();
    }

    private ParsedQuery interpret() {
        UncoveredTitle uncovered = uncovered();
        List<Word> words = QueryWords.of(tokens);
        QueryRelaxation relaxation = QueryRelaxation.of(tokens, uncovered != null);
        SearchUnderstood understood = uncovered == null
                ? new SearchUnderstood(level(), wish(), shown(words), null)
                : beside(uncovered, relaxation.names());
        return new ParsedQuery(whole, words, spans(), List.of(), understood, uncovered, relaxation, isSpecific());
    }

    /** When everything else is a name, a single unknown character is no word, but a leftover of parsing. */
    private String shown(List<Word> words) {
        long names = tokens.stream().filter(Token::isName).count();
        List<Word> others = words.stream()
                .filter(word -> word.isKnown() || word.text().length() > 1)
                .toList();
        List<Word> shown = names > 0 && names == others.size() ? others : words;
        return shown.stream().map(Word::text).collect(joining(" "));
    }

    private @Nullable UncoveredTitle uncovered() {
        boolean named = tokens.stream().anyMatch(Token::isName);
        return tokens.stream()
                .filter(token -> token.isUncovered(named))
                .map(Token::uncovered)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private SearchUnderstood beside(UncoveredTitle uncovered, List<String> names) {
        String text = names.isEmpty() ? uncovered.text() : String.join(" ", names);
        return new SearchUnderstood(level(), wish(), text, uncovered.text());
    }

    private @Nullable SkillLevel level() {
        return meanings()
                .map(Meaning::level)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The wish of the query. A question about the cost of a course is a wish for the fee. */
    private @Nullable SearchWish wish() {
        List<SearchWish> wishes =
                meanings().map(Meaning::wish).filter(Objects::nonNull).toList();
        return wishes.stream()
                .filter(wish -> wish != SearchWish.COURSE)
                .findFirst()
                .orElse(wishes.isEmpty() ? null : wishes.getFirst());
    }

    private Stream<Meaning> meanings() {
        return IntStream.range(0, tokens.size())
                .filter(place -> !isPlace(place))
                .mapToObj(place -> tokens.get(place).meaning())
                .filter(Objects::nonNull);
    }

    private boolean isPlace(int place) {
        Meaning meaning = tokens.get(place).meaning();
        Token next = tokens.get(Math.min(place + 1, tokens.size() - 1));
        return meaning != null && meaning.mayBePlace() && next.isName() && !next.afterSpace();
    }

    private List<Span> spans() {
        return QueryWords.spans(tokens).stream()
                .map(text -> new Span(text, corrector.unknown(text)))
                .toList();
    }

    /** Several tokens name nothing if each of them is generic, or adjoins other partial matches without a gap. */
    private boolean isSpecific() {
        boolean specific = tokens.size() == 1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean beside = (i > 0 && token.isBeside(tokens.get(i - 1)))
                    || (i + 1 < tokens.size() && tokens.get(i + 1).isBeside(token));
            specific |= token.isPart() ? !beside && !WordMeanings.isGeneric(token.text()) : token.isWord();
        }
        return specific;
    }
}
