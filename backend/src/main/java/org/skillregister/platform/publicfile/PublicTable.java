package org.skillregister.platform.publicfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table of public data that can be downloaded as a whole.
 *
 * @param <T> type of a row
 */
public final class PublicTable<T> {

    /**
     * A column.
     *
     * @param name its name, in lower case with underscores
     * @param meaning what it contains, in Chinese
     * @param value the row's value: a text, number, boolean, date, instant, URI, enum value, or a list of these; null when unknown
     */
    public record Column<T>(String name, String meaning, Function<T, @Nullable Object> value) {}

    private final String name;
    private final String title;
    private final boolean live;
    private final Supplier<List<T>> rows;
    private final List<Column<T>> columns;

    private PublicTable(String name, String title, boolean live, Supplier<List<T>> rows, List<Column<T>> columns) {
        this.name = name;
        this.title = title;
        this.live = live;
        this.rows = rows;
        this.columns = List.copyOf(columns);
    }

    /**
     * A table without columns yet.
     *
     * @param name name of the file, in lower case with hyphens
     * @param title what it contains, in Chinese
     * @param rows supplies the current rows
     */
    public static <T> PublicTable<T> of(String name, String title, Supplier<List<T>> rows) {
        return new PublicTable<>(name, title, false, rows, List.of());
    }

    /** The same table, marked as live: it changes at any moment, not only with the reference data. */
    public PublicTable<T> live() {
        return new PublicTable<>(name, title, true, rows, columns);
    }

    /** The same table with one more column. */
    public PublicTable<T> column(String columnName, String meaning, Function<T, @Nullable Object> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(columnName, meaning, value));
        return new PublicTable<>(name, title, live, rows, more);
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public boolean isLive() {
        return live;
    }

    public List<Column<T>> columns() {
        return columns;
    }

    /** The values of all rows, each in the order of the columns. */
    public List<List<@Nullable Object>> values() {
        return rows.get().stream().map(this::values).toList();
    }

    private List<@Nullable Object> values(T row) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }
}
