package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a query is still about when nothing matches all of it.
 *
 * @param names the names in it; empty when this is not clear
 * @param isAnyEnough whether a match of any one name is enough
 */
record QueryRelaxation(List<String> names, boolean isAnyEnough) {

    /** The last characters of words for people who do something, and of words for certificates. */
    private static final String PERSON = "师员工嫂手姨匠厨妹哥人傅姆播安卫农长练服家证";

    private static final QueryRelaxation NONE = new QueryRelaxation(List.of(), false);

    /** @param isUncovered whether the query has a title that no list has */
    static QueryRelaxation of(List<Token> tokens, boolean isUncovered) {
        if (isUncovered) {
            List<String> apart = namesApart(tokens);
            return new QueryRelaxation(apart, apart.size() > 1);
        }
        List<String> names =
                tokens.stream().filter(Token::isName).map(Token::text).toList();
        return switch (names.size()) {
            case 0 -> NONE;
            case 1 -> isEnough(names.getFirst(), tokens) ? new QueryRelaxation(names, false) : NONE;
            default -> new QueryRelaxation(names, hasNoModifier(tokens) && isRestOptional(tokens));
        };
    }

    /** The names typed apart from any title that no list has. Each of them stands alone. */
    private static List<String> namesApart(List<Token> tokens) {
        boolean named = tokens.stream().anyMatch(Token::isName);
        List<List<Token>> runs = new ArrayList<>();
        for (Token token : tokens) {
            if (runs.isEmpty() || token.afterSpace()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(token);
        }
        return runs.stream()
                .filter(run -> run.stream().noneMatch(token -> token.isThing() || token.isUncovered(named)))
                .flatMap(List::stream)
                .filter(Token::isName)
                .map(Token::text)
                .toList();
    }

    /**
     * Whether the name alone is enough. The name of a person or certificate is, unless a word before it changes its meaning, as 宠物
     * does to 美容师, or the query names a thing to buy. Any other name is if the rest only says what is done with it or who works
     * with it, as in 修草坪 and 机器人专员, or if only words that name nothing follow it.
     */
    private static boolean isEnough(String name, List<Token> tokens) {
        List<Token> words =
                tokens.stream().filter(Token::isWord).dropWhile(Token::isDoing).toList();
        if (words.getFirst().isName() && words.stream().skip(1).allMatch(Token::isStaff)) {
            return true;
        }
        if (tokens.stream().anyMatch(Token::isThing) || !hasNoModifier(tokens)) {
            return false;
        }
        return PERSON.indexOf(name.charAt(name.length() - 1)) >= 0 || isRestOptional(tokens);
    }

    /** Whether nothing before the first name changes its meaning: a word that names nothing stands between, or it is a number. */
    private static boolean hasNoModifier(List<Token> tokens) {
        boolean free = true;
        for (Token token : tokens.stream().takeWhile(it -> !it.isName()).toList()) {
            free = token.isOnlyMeaning() || (free && TextNormalizer.isNumber(token.text()));
        }
        return free;
    }

    /** Whether everything after the first name is named or may be left out, because it stands apart or after words that name nothing. */
    private static boolean isRestOptional(List<Token> tokens) {
        boolean optional = false;
        for (Token token : tokens.stream().dropWhile(it -> !it.isName()).toList()) {
            optional = !token.isName() && (optional || token.afterSpace() || !token.isWord());
            boolean may = token.isName() || (token.isGeneric() ? token.isStaff() : optional);
            if (!may) {
                return false;
            }
        }
        return true;
    }
}
