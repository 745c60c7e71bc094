package org.skillregister.download;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column's values, with its names in data packages and in CSVW. In CSV, semicolons separate the entries of a list.
 */
enum ColumnType {
    TEXT("string", "string"),
    INTEGER("integer", "integer"),
    NUMBER("number", "decimal"),
    TRUTH("boolean", "boolean"),
    DAY("date", "date"),
    INSTANT("datetime", "dateTimeStamp"),
    LIST("list", "string");

    private final String inPackage;
    private final String inCsvw;

    ColumnType(String inPackage, String inCsvw) {
        this.inPackage = inPackage;
        this.inCsvw = inCsvw;
    }

    /** Its name in a data package. */
    String inPackage() {
        return inPackage;
    }

    /** Its name in CSVW; for a list, the name of the entries' type. */
    String inCsvw() {
        return inCsvw;
    }

    /** The common type of all values, or text when they differ or none is known. */
    static ColumnType of(List<? extends @Nullable Object> values) {
        Set<ColumnType> types =
                values.stream().filter(Objects::nonNull).map(ColumnType::ofOne).collect(Collectors.toSet());
        if (types.equals(Set.of(INTEGER, NUMBER))) {
            return NUMBER;
        }
        return types.size() == 1 ? types.iterator().next() : TEXT;
    }

    private static ColumnType ofOne(Object value) {
        return switch (value) {
            case Integer _, Long _, Short _ -> INTEGER;
            case Number _ -> NUMBER;
            case Boolean _ -> TRUTH;
            case LocalDate _ -> DAY;
            case OffsetDateTime _ -> INSTANT;
            case List<?> _ -> LIST;
            default -> TEXT;
        };
    }
}
