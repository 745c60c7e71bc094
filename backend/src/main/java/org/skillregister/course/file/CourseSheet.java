package org.skillregister.course.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;
import org.skillregister.platform.file.Cell;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.FileRow;
import org.skillregister.platform.file.FileRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a spreadsheet of courses, .xlsx or CSV. The first row has the column names, and each other row a course. A problem in one
 * row does not hide those in others.
 */
final class CourseSheet {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<CourseFileRow> courses = new ArrayList<>();
    private final List<CourseFileProblem> problems = new ArrayList<>();
    private final CourseSheetHeader header = new CourseSheetHeader(problems);

    /** The next line or row to read. */
    private int next = 1;

    private CourseSheet() {}

    /** @param declared the encoding of CSV; null means detect it */
    static CourseFile read(InputStream bytes, @Nullable Charset declared) throws IOException {
        CourseSheet sheet = new CourseSheet();
        try (FileRows rows = FileRows.open(bytes, declared, CourseColumn::isOneLine, FileRows.MOST_FILLED_IN)) {
            sheet.read(rows);
        } catch (FileRejectedException refused) {
            sheet.add(sheet.next, CourseProblemCode.MALFORMED, sheet.refusal());
        }
        return new CourseFile(sheet.courses, sheet.problems);
    }

    private String refusal() {
        return header.isEmpty() ? "读不出这个文件：请存成.xlsx，或者CSV（UTF-8）。2007年以前的.xls和有密码的读不了，太大的也读不了。" : "从这里起读不下去：有一格太长。";
    }

    private void add(int line, CourseProblemCode code, String message) {
        problems.add(new CourseFileProblem(line, null, new CourseProblem(null, code, message)));
    }

    private void read(FileRows rows) {
        FileRow first = rows.header();
        next = lineBehind(first);
        header.read(first);
        while (rows.hasNext()) {
            FileRow row = rows.next();
            next = lineBehind(row);
            if (row.isBlank()) {
                continue;
            }
            if (courses.size() == CourseFile.MOST) {
                add(line(row), CourseProblemCode.TOO_LONG, "一个文件最多%d门课程。".formatted(CourseFile.MOST));
                return;
            }
            read(row);
        }
    }

    private static int line(FileRow row) {
        return Math.toIntExact(row.line());
    }

    private static int lineBehind(FileRow row) {
        return line(row) + row.lines();
    }

    private void read(FileRow row) {
        if (row.isDamaged()) {
            add(line(row), CourseProblemCode.MALFORMED, damage(row.lines()));
            return;
        }
        if (!header.fits(row)) {
            add(line(row), CourseProblemCode.MALFORMED, "这一行的格数和第一行不一样，多了或者少了分隔的符号。");
            return;
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        Map<String, String> places = new HashMap<>();
        List<CourseProblem> unreadable = new ArrayList<>();
        Set<String> unread = new HashSet<>(header.missing());
        header.forEach((place, column) -> {
            places.put(column.field(), Cell.name(place, row.line()));
            String text = row.text(place);
            Optional<Object> value =
                    text.isEmpty() ? Optional.empty() : column.kind().read(text);
            value.ifPresent(it -> values.put(column.field(), JSON.valueToTree(it)));
            if (value.isEmpty() && !text.isEmpty()) {
                unread.add(column.field());
                unreadable.add(new CourseProblem(
                        column.field(),
                        CourseProblemCode.MALFORMED,
                        "须是%s。".formatted(column.kind().expected())));
            }
        });
        courses.add(new CourseFileRow(line(row), values, places, unreadable, unread));
    }

    private static String damage(int lines) {
        return lines == 1 ? "这一行的引号不对，读不出来。" : "这里的引号不对，从这一行起有%d行读不出来。".formatted(lines);
    }
}
