package org.skillregister.platform.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.text.BoundedPattern;

/** Converts the cells of a sheet to the text that a reader of the sheet sees. */
final class SheetCells {

    /** Spreadsheets keep 15 digits of a number. */
    private static final MathContext KEPT = new MathContext(15);

    private static final BigDecimal CUT_OFF = BigDecimal.TEN.pow(KEPT.getPrecision());
    private static final int LONGEST_SCALE = 400;
    private static final int LAST_DAY = 2_958_465;
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final BoundedPattern ZEROS = new BoundedPattern(40, "0{2,40}");

    /** Built-in date formats, which have no format text: for all languages, and for Chinese, Japanese and Korean (ECMA-376, 18.8.30). */
    private static final Set<String> DAYS = IntStream.of(
                    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58)
            .mapToObj(String::valueOf)
            .collect(Collectors.toUnmodifiableSet());

    private static final int DAYS_TO_1904 = 1462;

    private final int later;
    private final Map<String, Boolean> formats = new HashMap<>();

    /** @param from1904 whether the sheet uses the 1904 date system */
    SheetCells(ReadableWorkbook workbook, boolean from1904) {
        this.later = from1904 && !workbook.isDate1904() ? DAYS_TO_1904 : 0;
        Objects.requireNonNullElse(workbook.getNumFmtIdToFormat(), Map.<String, String>of())
                .forEach((id, format) -> formats.put(id, isDay(format)));
    }

    /** Whether a format shows the day: it contains year or day codes outside quoted text. */
    private static boolean isDay(String format) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int place = 0; place < format.length(); place++) {
            char character = format.charAt(place);
            if (character == '\\') {
                place++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '[' || character == ']')) {
                bracketed = character == '[';
            } else if (!quoted && !bracketed && "yYdD".indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            default -> cell.getValue().toString();
        };
    }

    private String number(Cell cell, BigDecimal number) {
        if (isDay(cell) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            LocalDateTime day = cell.asDate().plusDays(later);
            return day.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? day.toLocalDate().toString()
                    : day.format(DAY_AND_TIME);
        }
        BigDecimal rounded = number.round(KEPT).stripTrailingZeros();
        if (Math.abs((long) rounded.scale()) > LONGEST_SCALE || number.abs().compareTo(CUT_OFF) >= 0) {
            return power(rounded);
        }
        String format = cell.getDataFormatString();
        String text = rounded.toPlainString();
        return format != null && ZEROS.fits(format) && rounded.scale() <= 0 && rounded.signum() >= 0
                ? "0".repeat(Math.max(0, format.length() - text.length())) + text
                : text;
    }

    private boolean isDay(Cell cell) {
        String id = String.valueOf(cell.getDataFormatId());
        return DAYS.contains(id) || formats.getOrDefault(id, false);
    }

    /** Writes a number that has lost digits in scientific notation, which is recognized as damage. */
    private static String power(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        long power = (long) number.precision() - number.scale() - 1;
        return "%s%s%sE%+d"
                .formatted(
                        number.signum() < 0 ? "-" : "",
                        digits.charAt(0),
                        digits.length() == 1 ? "" : "." + digits.substring(1),
                        power);
    }
}
