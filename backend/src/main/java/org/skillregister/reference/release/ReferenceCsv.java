package org.skillregister.reference.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file, and the damage that prevents reading it as a table.
 *
 * @param columns the columns in its first line
 * @param rows its other lines, as far as readable
 * @param damage the problems of the file
 */
record ReferenceCsv(List<String> columns, List<ReferenceRow> rows, List<ReleaseProblem> damage) {

    static final ReferenceCsv NONE = new ReferenceCsv(List.of(), List.of(), List.of());

    static ReferenceCsv read(String table, byte[] content) {
        List<ReferenceRow> rows = new ArrayList<>();
        List<ReleaseProblem> damage = new ArrayList<>();
        List<String> columns = List.of();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(content))) {
            for (CsvRecord line : records) {
                if (columns.isEmpty()) {
                    columns = line.getFields();
                } else if (line.getFieldCount() == columns.size()) {
                    rows.add(new ReferenceRow(table, line.getStartingLineNumber(), cells(columns, line)));
                } else {
                    String counts = "%d cells, but %d columns".formatted(line.getFieldCount(), columns.size());
                    damage.add(new ReleaseProblem(table + ".csv", line.getStartingLineNumber(), null, counts));
                }
            }
        } catch (CharacterCodingException noText) {
            damage.add(new ReleaseProblem(table + ".csv", 0, null, "not in UTF-8"));
        } catch (CsvParseException malformed) {
            damage.add(new ReleaseProblem(table + ".csv", 0, null, "a quote that does not end, or a cell too long"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ReferenceCsv(columns, List.copyOf(rows), List.copyOf(damage));
    }

    /** Decodes the text without the byte order mark that spreadsheets put before it. */
    private static String text(byte[] content) throws CharacterCodingException {
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, String> cells(List<String> columns, CsvRecord line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            cells.put(columns.get(place), line.getField(place));
        }
        return cells;
    }
}
