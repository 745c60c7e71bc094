package org.skillregister.download;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.reference.DataVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes the CSV files as a data package and as CSVW metadata, so that programs read each column with the right type. Both refer
 * to the files next to them, on the server and in the archive.
 *
 * @param tables all tables
 * @param version version of their data
 */
record TableDescriptions(Collection<PublicTable<?>> tables, DataVersion version) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TITLE = "技能登记册的全部公开数据";
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    private record Described(PublicTable.Column<?> column, ColumnType type) {}

    /** Frictionless Data Package 2.0. */
    byte[] dataPackage() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", PROFILE + "datapackage.json");
        all.put("name", "skill-register");
        all.put("title", TITLE);
        all.put("version", version.id());
        all.put("resources", tables.stream().map(TableDescriptions::resource).toList());
        return JSON.writeValueAsBytes(all);
    }

    private static Map<String, Object> resource(PublicTable<?> table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("$schema", PROFILE + "dataresource.json");
        resource.put("name", table.name());
        resource.put("title", table.title());
        resource.put("type", "table");
        resource.put("path", file(table));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\r\n"));
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(PublicTable<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("missingValues", List.of(""));
        schema.put(
                "fields",
                described(table).stream().map(TableDescriptions::field).toList());
        return schema;
    }

    private static Map<String, Object> field(Described one) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", one.column().name());
        field.put("type", one.type().inPackage());
        field.put("description", one.column().meaning());
        if (one.type() == ColumnType.LIST) {
            field.put("delimiter", ";");
        }
        return field;
    }

    /** CSV on the Web, under the name at which clients look for it. */
    byte[] csvw() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "zh-CN")));
        all.put("dc:title", TITLE);
        all.put("dc:modified", version.verifiedOn().toString());
        all.put("dialect", Map.of("lineTerminators", List.of("\r\n")));
        all.put("tables", tables.stream().map(TableDescriptions::csvwTable).toList());
        return JSON.writeValueAsBytes(all);
    }

    private static Map<String, Object> csvwTable(PublicTable<?> table) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", file(table));
        described.put("dc:title", table.title());
        described.put(
                "tableSchema",
                Map.of(
                        "columns",
                        described(table).stream()
                                .map(TableDescriptions::csvwColumn)
                                .toList()));
        return described;
    }

    private static Map<String, Object> csvwColumn(Described one) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", one.column().name());
        column.put("titles", one.column().name());
        column.put("dc:description", one.column().meaning());
        column.put("datatype", one.type().inCsvw());
        if (one.type() == ColumnType.LIST) {
            column.put("separator", ";");
        }
        return column;
    }

    private static List<Described> described(PublicTable<?> table) {
        List<List<@Nullable Object>> rows = table.values();
        return IntStream.range(0, table.columns().size())
                .mapToObj(place -> new Described(
                        table.columns().get(place),
                        ColumnType.of(rows.stream().map(row -> row.get(place)).toList())))
                .toList();
    }

    private static String file(PublicTable<?> table) {
        return table.name() + ".csv";
    }
}
