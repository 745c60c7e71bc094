package org.skillregister.download;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.time.Rfc3339;
import org.skillregister.reference.DataVersion;
import tools.jackson.databind.json.JsonMapper;

/** A table as JSON: its description, the version of its data, its columns, and its rows as objects. */
final class TableJson {

    private static final JsonMapper JSON = new JsonMapper();

    private record ColumnView(String name, String meaning) {}

    private TableJson() {}

    static byte[] of(PublicTable<?> table, DataVersion version) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", table.name());
        file.put("title", table.title());
        file.put("dataVersion", version.id());
        file.put("verifiedOn", version.verifiedOn().toString());
        file.put(
                "columns",
                table.columns().stream()
                        .map(column -> new ColumnView(column.name(), column.meaning()))
                        .toList());
        file.put("rows", table.values().stream().map(row -> row(table, row)).toList());
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, @Nullable Object> row(PublicTable<?> table, List<?> values) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        IntStream.range(0, values.size())
                .forEach(place -> row.put(table.columns().get(place).name(), value(values.get(place))));
        return row;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case OffsetDateTime instant -> Rfc3339.of(instant);
            case Boolean truth -> truth;
            case List<?> list -> list.stream().map(TableJson::value).toList();
            default -> value.toString();
        };
    }
}
