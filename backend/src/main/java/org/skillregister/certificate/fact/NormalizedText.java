package org.skillregister.certificate.fact;

import java.text.Normalizer;

/** Normalizes typed text of any width and case, with spaces or invisible characters. */
public final class NormalizedText {

    private NormalizedText() {}

    /** The same result however it is typed: NFKC, upper case, without spaces and invisible characters. */
    public static String compact(String typed) {
        return isCompact(typed) ? typed : rewritten(typed);
    }

    /** The compact text without these characters. */
    public static String compact(String typed, String without) {
        StringBuilder result = new StringBuilder(typed.length());
        compact(typed)
                .codePoints()
                .filter(character -> without.indexOf(character) < 0)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** Fast path for text that needs no change, which is nearly all: digits, capitals and the common Chinese characters. */
    static boolean isCompact(String typed) {
        for (int place = 0; place < typed.length(); place++) {
            if (!isCompact(typed.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompact(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 0x4E00 && character <= 0x9FFF);
    }

    private static String rewritten(String typed) {
        String form = Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        StringBuilder result = new StringBuilder(form.length());
        for (int place = 0; place < form.length(); place += Character.charCount(form.codePointAt(place))) {
            int character = form.codePointAt(place);
            if (isVisible(character)) {
                result.appendCodePoint(Character.toUpperCase(character));
            }
        }
        return result.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
