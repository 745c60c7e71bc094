package org.skillregister.search;

import org.skillregister.platform.error.BadRequestException;

/** The limits of a single query. */
final class QueryLimits {

    /** Maximum length of a query. */
    static final int MOST_CHARACTERS = 100;

    private QueryLimits() {}

    /** @throws BadRequestException when the text is too long, either as typed or normalized, because a single symbol may expand to many words */
    static void checkLength(String argument, String typed) {
        if (typed.length() > MOST_CHARACTERS) {
            throw new BadRequestException(
                    argument, "must have at most %d characters, has %d".formatted(MOST_CHARACTERS, typed.length()));
        }
        int spelt = TextNormalizer.spaced(typed).length();
        if (spelt > MOST_CHARACTERS) {
            throw new BadRequestException(
                    argument, "must have at most %d characters spelt out, has %d".formatted(MOST_CHARACTERS, spelt));
        }
    }

    /** @throws BadRequestException when there are too many words to match each with everything */
    static void checkWords(String argument, ParsedQuery query) {
        int words = query.words().size();
        if (words > ParsedQuery.MOST_WORDS) {
            throw new BadRequestException(
                    argument, "must have at most %d words, has %d".formatted(ParsedQuery.MOST_WORDS, words));
        }
    }
}
