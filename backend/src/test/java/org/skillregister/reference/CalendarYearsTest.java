package org.skillregister.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearsTest {

    @ParameterizedTest
    @CsvSource({
        "2016-11-21, 10, 2026-11-21",
        "2026-04-25, 2, 2028-04-25",
        "2024-02-29, 1, 2025-02-28",
        "2024-02-29, 4, 2028-02-29",
        "2023-02-28, 1, 2024-02-28",
        "2026-12-31, 0, 2026-12-31",
    })
    void endsWithTheDayOfTheSameDate(LocalDate day, int years, LocalDate last) {
        assertThat(CalendarYears.after(day, years)).isEqualTo(last);
    }
}
