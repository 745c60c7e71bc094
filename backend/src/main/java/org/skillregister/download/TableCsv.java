package org.skillregister.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.time.Rfc3339;

/**
 * A table as CSV that spreadsheets open correctly: with a byte order mark, and with an apostrophe before every text that they would
 * evaluate as a formula. Semicolons separate the entries of a list. An unknown value is empty.
 */
final class TableCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** The characters that start a formula in spreadsheets of any language. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private TableCsv() {}

    static byte[] of(PublicTable<?> table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    table.columns().stream().map(PublicTable.Column::name).toList());
            table.values()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(TableCsv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case OffsetDateTime instant -> Rfc3339.of(instant);
            case List<?> list -> safe(list.stream().map(String::valueOf).collect(joining(";")));
            default -> safe(value.toString());
        };
    }

    private static String safe(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
