package org.skillregister.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Formats a day as in Chinese sentences: 2026年4月25日. */
public final class ChineseDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

    private ChineseDay() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
