package org.skillregister.platform.gateway.assistant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what may have the number of an identity document in it: so many digits together, spaces left out, as no code, id, day or name of the
 * register has.
 */
final class IdentityNumbers {

    private static final int DIGITS = 15;
    private static final String SPACES = " \u3000";

    private IdentityNumbers() {}

    /** @param value as JSON has it */
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
        for (int place = 0; place < text.length() && digits < DIGITS; place++) {
            char character = text.charAt(place);
            if (Character.isDigit(character)) {
                digits++;
            } else if (SPACES.indexOf(character) < 0) {
                digits = 0;
            }
        }
        return digits >= DIGITS;
    }
}
