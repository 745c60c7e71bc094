package org.skillregister.certificate.fact;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The 18 characters of a resident identity number, by GB 11643. */
public final class ResidentNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EARLIEST_YEAR = 1900;
    private static final String CHECK = "10X98765432";

    private ResidentNumber() {}

    /** @param number begins with 17 digits */
    public static char checkDigit(CharSequence number) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (number.charAt(place) - '0');
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    /** Whether it is 17 digits followed by a digit or X. */
    static boolean isFormed(String number) {
        if (number.length() != WEIGHTS.length + 1) {
            return false;
        }
        for (int place = 0; place < WEIGHTS.length; place++) {
            if (!isDigit(number.charAt(place))) {
                return false;
            }
        }
        char last = number.charAt(WEIGHTS.length);
        return last == 'X' || isDigit(last);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isChecked(String number) {
        return number.charAt(WEIGHTS.length) == checkDigit(number);
    }

    /** Whether its day of birth is possible for a living person: not before 1900, and not in the future. */
    static boolean isDated(String number, LocalDate today) {
        try {
            int year = Integer.parseInt(number, 6, 10, 10);
            LocalDate birth =
                    LocalDate.of(year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
            return year >= EARLIEST_YEAR && !birth.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
