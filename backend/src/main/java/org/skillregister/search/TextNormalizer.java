package org.skillregister.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes texts for comparison: only letters and digits, in one width and case, without tones, and with ü as v, as it is typed. */
public final class TextNormalizer {

    private static final Pattern UMLAUT = Pattern.compile("[üǖǘǚǜ]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern NOT_SEARCHED = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]++");

    private TextNormalizer() {}

    /** @return letters and digits only */
    public static String normalize(String text) {
        return NOT_SEARCHED.matcher(decomposed(text)).replaceAll("");
    }

    /** @return the same, with one space wherever something else separated letters and digits */
    static String spaced(String text) {
        return SEPARATOR.matcher(decomposed(text)).replaceAll(" ").strip();
    }

    private static String decomposed(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String typed = UMLAUT.matcher(lower).replaceAll("v");
        return MARK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Whether a character has a key of its own: an ASCII letter or a digit. */
    static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether all characters are digits. */
    static boolean isNumber(String text) {
        return text.chars().allMatch(character -> isDigit((char) character));
    }

    // This runs for every text and every word. Streams, or reading on after the result is known, would take most of a
    // search's time.

    static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLatin(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLatin(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
