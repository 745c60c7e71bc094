package org.skillregister.certificate.fact;

import java.text.Normalizer;

/** Text as people type it: of any width and case, with spaces, or with characters that cannot be seen. */
public final class NormalizedText {

    private NormalizedText() {}

    /** The same for all ways of typing it: in the form NFKC, in capitals, without spaces and invisible characters. */
    public static String compact(String typed) {
        return isCompact(typed) ? typed : rewritten(typed);
    }

    /** The same without these characters. */
    public static String compact(String typed, String without) {
        StringBuilder result = new StringBuilder(typed.length());
        compact(typed)
                .codePoints()
                .filter(character -> without.indexOf(character) < 0)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** What stays as it is, and is nearly all that comes: digits, capitals, and the common Chinese characters. */
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
