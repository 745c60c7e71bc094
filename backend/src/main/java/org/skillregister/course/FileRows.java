package org.skillregister.course;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillregister.course.CourseFileReport.CourseFileProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * The rows of a file of courses.
 *
 * @param rows the rows
 * @param problems what is wrong with the file as such
 */
record FileRows(List<FileRow> rows, List<CourseFileProblem> problems) {

    /** Most courses of a file. */
    static final int MOST = 2000;

    private static final JsonMapper JSON = new JsonMapper();

    /** A quote that is forgotten would swallow the rows behind it. */
    private static final CsvReaderBuilder CSV = CsvReader.builder().allowUnclosedQuote(false);

    static FileRows read(CourseFileFormat format, String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<FileRow> rows = new ArrayList<>();
        try {
            switch (format) {
                case CSV -> readCsv(text, rows);
                case JSON -> readJson(text, rows);
            }
        } catch (CsvParseException malformed) {
            return broken(lineBehind(rows), "不是合格的CSV文件，从这一行附近起读不下去。");
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : Math.max(1, malformed.getLocation().getLineNr());
            return broken(line, "不是合格的JSON：须是对象的数组。");
        }
        if (rows.size() > MOST) {
            return broken(rows.get(MOST).line(), "一个文件最多%d门课程。".formatted(MOST));
        }
        return rows.isEmpty() ? broken(1, "文件里没有课程。") : new FileRows(rows, List.of());
    }

    private static FileRows broken(int line, String message) {
        return new FileRows(
                List.of(),
                List.of(new CourseFileProblem(line, new CourseProblem(null, CourseProblemCode.MALFORMED, message))));
    }

    /** A row of a CSV file may be of several lines; the names of the columns are before the first. */
    private static int lineBehind(List<FileRow> rows) {
        if (rows.isEmpty()) {
            return 2;
        }
        FileRow last = rows.getLast();
        long breaks = last.values().values().stream()
                .flatMapToInt(value -> value.stringValue().chars())
                .filter(letter -> letter == '\n')
                .count();
        return (int) (last.line() + 1 + breaks);
    }

    private static void readCsv(String text, List<FileRow> rows) {
        for (NamedCsvRecord row : CSV.ofNamedCsvRecord(text)) {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            row.getFieldsAsMap().forEach((column, value) -> values.put(column.strip(), StringNode.valueOf(value)));
            rows.add(new FileRow((int) row.getStartingLineNumber(), values));
            if (rows.size() > MOST) {
                return;
            }
        }
    }

    private static void readJson(String text, List<FileRow> rows) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new StreamReadException(parser, "No array");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT && rows.size() <= MOST) {
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode row = parser.readValueAsTree();
                Map<String, JsonNode> values = new LinkedHashMap<>();
                row.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
                rows.add(new FileRow(line, values));
            }
            if (rows.size() <= MOST && !(parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null)) {
                throw new StreamReadException(parser, "Something other than objects");
            }
        }
    }
}
