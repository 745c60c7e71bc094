package org.skillregister.platform.scalar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The scalar {@code Date}. A date that does not exist is an error; the library's own would read 2024-02-30 as the 29th. */
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
