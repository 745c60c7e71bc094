package org.skillregister.publication.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.skillregister.platform.text.BoundedPattern;

/** A day, as stored by spreadsheets or as written by people. */
public record DayCell() implements CellKind {

    private static final BoundedPattern FORM =
            new BoundedPattern(20, "([0-9]{4}) ?[-/.年] ?([0-9]{1,2}) ?[-/.月] ?([0-9]{1,2}) ?日?");

    /** @return the day as in JSON */
    public static Optional<String> day(String text) {
        return FORM.match(text).flatMap(DayCell::dayOf);
    }

    private static Optional<String> dayOf(MatchResult parts) {
        try {
            return Optional.of(
                    LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3)).toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int part(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public Optional<Object> read(String text) {
        return day(text).map(day -> day);
    }

    @Override
    public Object write(Object value) {
        return LocalDate.parse(value.toString());
    }

    @Override
    public String expected() {
        return "日期，例如2027-04-24";
    }
}
