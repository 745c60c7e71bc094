package org.skillregister.reference.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The Chinese labels of tables, columns and values of the reference data. */
final class FactLabels {

    private static final Properties WORDS = read();

    private FactLabels() {}

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("db/fact-labels.properties"), UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @return null when the table has no label */
    static @Nullable String findTable(String table) {
        return WORDS.getProperty("table." + table);
    }

    /** @return null when the column has no label */
    static @Nullable String findColumn(String table, String column) {
        return WORDS.getProperty("column.%s.%s".formatted(table, column), WORDS.getProperty("column." + column));
    }

    static String table(String table) {
        String word = findTable(table);
        return word == null ? table : word;
    }

    static String column(String table, String column) {
        String word = findColumn(table, column);
        return word == null ? column : word;
    }

    /** A cell as readers see it. A value without a label is shown unchanged. */
    static String value(String column, String cell) {
        return switch (column) {
            case "printed_levels", "level" -> levels(cell);
            case "amount", "price" -> cell + "元";
            default -> WORDS.getProperty("value.%s.%s".formatted(column, cell), cell);
        };
    }

    /** Formats the levels 5、4 as 五级、四级. */
    static String levels(String printed) {
        return Arrays.stream(printed.split("、", -1)).map(FactLabels::level).collect(Collectors.joining("、"));
    }

    private static String level(String number) {
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '5'
                ? SkillLevel.of(number.charAt(0) - '0').chineseNumber()
                : number;
    }
}
