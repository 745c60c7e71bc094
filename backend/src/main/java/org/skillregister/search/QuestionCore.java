package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a question is still about when nothing fits all of it.
 *
 * @param names empty when that cannot be told
 * @param isList whether it may ask for one as well as for the other
 */
record QuestionCore(List<String> names, boolean isList) {

    /** Who does something is called by a word that ends so, and so is a certificate. */
    private static final String PERSON = "师员工嫂手姨匠厨妹哥人傅姆播安卫农长练服家证";

    private static final QuestionCore NONE = new QuestionCore(List.of(), false);

    /** @param isUncovered whether it has a title that no list has */
    static QuestionCore of(List<Piece> pieces, boolean isUncovered) {
        if (isUncovered) {
            List<String> apart = namesApart(pieces);
            return new QuestionCore(apart, apart.size() > 1);
        }
        List<String> names =
                pieces.stream().filter(Piece::isName).map(Piece::text).toList();
        return switch (names.size()) {
            case 0 -> NONE;
            case 1 -> isEnough(names.getFirst(), pieces) ? new QuestionCore(names, false) : NONE;
            default -> new QuestionCore(names, isFreeBefore(pieces) && isRestSaid(pieces));
        };
    }

    /** The names that are typed apart from every title that no list has: each answers for itself. */
    private static List<String> namesApart(List<Piece> pieces) {
        boolean named = pieces.stream().anyMatch(Piece::isName);
        List<List<Piece>> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (runs.isEmpty() || piece.afterGap()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(piece);
        }
        return runs.stream()
                .filter(run -> run.stream().noneMatch(piece -> piece.isThing() || piece.isUncovered(named)))
                .flatMap(List::stream)
                .filter(Piece::isName)
                .map(Piece::text)
                .toList();
    }

    /**
     * A name of a person or certificate: then what else was said is not needed, unless it stands before the name and makes another of it,
     * as 宠物 does of 美容师, or is a thing to buy. So is a name of anything with nothing but what is done with it or staff of it, as in
     * 修草坪 and 机器人专员, or with what is said behind it.
     */
    private static boolean isEnough(String name, List<Piece> pieces) {
        List<Piece> words =
                pieces.stream().filter(Piece::isWord).dropWhile(Piece::isDoing).toList();
        if (words.getFirst().isName() && words.stream().skip(1).allMatch(Piece::isStaff)) {
            return true;
        }
        if (pieces.stream().anyMatch(Piece::isThing) || !isFreeBefore(pieces)) {
            return false;
        }
        return PERSON.indexOf(name.charAt(name.length() - 1)) >= 0 || isRestSaid(pieces);
    }

    /** Whether nothing before the first name makes another of it: something that is said stands between, or it is a number. */
    private static boolean isFreeBefore(List<Piece> pieces) {
        boolean free = true;
        for (Piece piece : pieces.stream().takeWhile(it -> !it.isName()).toList()) {
            free = piece.isSaid() || (free && isNumber(piece.text()));
        }
        return free;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** Whether all behind the first name is named or said: it stands apart, or behind words that name nothing. */
    private static boolean isRestSaid(List<Piece> pieces) {
        boolean said = false;
        for (Piece piece : pieces.stream().dropWhile(it -> !it.isName()).toList()) {
            said = !piece.isName() && (said || piece.afterGap() || !piece.isWord());
            boolean may = piece.isName() || (piece.isGeneric() ? piece.isStaff() : said);
            if (!may) {
                return false;
            }
        }
        return true;
    }
}
