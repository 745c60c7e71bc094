package org.skillregister.platform.scalar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code Date}. The library's own reads 2024-02-30 as the 29th; a day that does not exist is an error here, never
 * another day.
 */
final class DateScalar extends TextScalar<LocalDate> {

    private static final int LENGTH = "2024-01-24".length();

    DateScalar() {
        super("Date", LENGTH);
    }

    @Override
    public String form() {
        return "a day that exists, such as \"2024-01-24\"";
    }

    @Override
    protected @Nullable LocalDate read(String text) {
        try {
            return text.length() == LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
