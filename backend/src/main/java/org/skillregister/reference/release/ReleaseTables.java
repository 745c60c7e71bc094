package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the reference data. They are replaced completely, in the caller's transaction. */
final class ReleaseTables {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    ReleaseTables(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no other process replaces them, on any server. */
    void lock() {
        database.sql("lock table reference_release in share row exclusive mode").update();
    }

    /** @return the missing tables */
    List<String> gone() {
        return Stream.concat(
                        Stream.of("data_version", "reference_release", "rule_file"), ReleaseTableNames.ALL.stream())
                .filter(table -> database.sql("select to_regclass(?) is null")
                        .param(table)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** Whether the row by which servers notice changes is missing. */
    boolean lackVersion() {
        return !database.sql("select exists (select from data_version)")
                .query(Boolean.class)
                .single();
    }

    void completeVersion() {
        database.sql("insert into data_version (version, changed_at) select 1, now()"
                        + " where not exists (select from data_version)")
                .update();
    }

    /** Replaces everything with the contents of the files. */
    void replace(ReleaseFiles files) {
        ReferenceDataFiles data = ReferenceDataFiles.of(files);
        clear();
        ReleaseTableNames.ALL.forEach(table -> fill(table, data.columns(table), data.rows(table)));
        complete(files.rules());
    }

    void clear() {
        // Programs that predate releases cannot set this, so they cannot write here.
        database.sql("set local register.reference_load = 'on'").update();
        database.sql("delete from selection_item_level").update();
        database.sql("delete from catalogue_item_level").update();
        ReleaseTableNames.ALL
                .reversed()
                .forEach(table -> database.sql("delete from " + table).update());
        database.sql("delete from rule_file").update();
    }

    /** Fills a table with rows; an empty cell is null. PostgreSQL reads each cell as its column's type. Without columns there are no rows. */
    void fill(String table, List<String> columns, List<ReferenceRow> rows) {
        if (columns.isEmpty()) {
            return;
        }
        String names = columns.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        database.sql("insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, ?::json)"
                        .formatted(table, names))
                .param(json(rows))
                .update();
    }

    private static String json(List<ReferenceRow> rows) {
        return JSON.writeValueAsString(rows.stream().map(ReleaseTables::cells).toList());
    }

    private static Map<String, String> cells(ReferenceRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Parses a cell as its column's type, as {@link #fill} does. */
    void read(ReferenceRow row, String column) {
        database.sql("select \"%s\"::text from json_populate_recordset(null::%s, ?::json)"
                        .formatted(column, row.table()))
                .param(JSON.writeValueAsString(List.of(Map.of(column, row.get(column)))))
                .query(String.class)
                .optional();
    }

    /** Adds what is derived from the rows, and the rules. */
    void complete(Map<String, String> rules) {
        database.sql("""
            insert into catalogue_item_level (edition_id, item_number, level)
            select edition_id, number, regexp_split_to_table(printed_levels, '、')::smallint from catalogue_item
            """).update();
        database.sql("""
            insert into selection_item_level (round_id, item_number, level)
            select round_id, number, regexp_split_to_table(printed_levels, '、')::smallint from selection_item
            """).update();
        fillRules(rules);
        database.sql("update data_version set version = version + 1, changed_at = now()")
                .update();
    }

    void fillRules(Map<String, String> rules) {
        rules.forEach((name, content) -> database.sql("insert into rule_file (name, content) values (?, ?)")
                .params(name, content)
                .update());
    }

    /** The columns of a table that the files have. */
    List<String> columns(String table) {
        return database.sql("""
            select column_name::text from information_schema.columns
            where table_schema = current_schema() and table_name = ? order by ordinal_position
            """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The columns of a table's constraint. */
    String columnsOf(String table, String constraint) {
        return database.sql("""
            select string_agg(attname::text, ', ' order by attnum) from pg_constraint
            join pg_attribute on attrelid = conrelid and attnum = any (conkey)
            where conrelid = cast(? as regclass) and conname = ?
            """)
                .params(table, constraint)
                .query(String.class)
                .optional()
                .orElse(constraint);
    }
}
