package org.skillregister.platform.gateway.assistant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Detects values that may contain the number of an identity document: more consecutive digits than any code, id, date or name of the
 * register has. Spaces and invisible characters do not separate digits, nor does a dash after several digits; the parts of dates and
 * codes are shorter.
 */
final class IdentityNumbers {

    private static final int DIGITS = 15;
    private static final int SHORTEST_PART = 4;
    private static final int MINUS = '\u2212';

    private IdentityNumbers() {}

    /** @param value a parsed JSON value */
    static boolean areIn(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Map<?, ?> map -> map.values().stream().anyMatch(IdentityNumbers::areIn);
            case List<?> list -> list.stream().anyMatch(IdentityNumbers::areIn);
            default -> isIn(value.toString());
        };
    }

    private static boolean isIn(String text) {
        int digits = 0;
        int ofPart = 0;
        for (int character : text.codePoints().toArray()) {
            if (Character.isDigit(character)) {
                ofPart++;
                if (++digits == DIGITS) {
                    return true;
                }
            } else if (isDash(character) && ofPart >= SHORTEST_PART) {
                ofPart = 0;
            } else if (!isBlank(character)) {
                digits = 0;
                ofPart = 0;
            }
        }
        return false;
    }

    private static boolean isDash(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || character == MINUS;
    }

    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
