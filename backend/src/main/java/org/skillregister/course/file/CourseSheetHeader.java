package org.skillregister.course.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;
import org.skillregister.platform.file.Cell;
import org.skillregister.platform.file.FileRow;

/** The first row of a spreadsheet of courses, which names the columns. */
final class CourseSheetHeader {

    private final List<CourseFileProblem> problems;
    private final Map<Integer, CourseColumn> columns = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();
    private int width;

    /** @param problems the list that receives the problems */
    CourseSheetHeader(List<CourseFileProblem> problems) {
        this.problems = problems;
    }

    void read(FileRow row) {
        for (int place = 0; place < row.fields().size(); place++) {
            String text = row.text(place);
            if (!text.isEmpty()) {
                width = place + 1;
                read(row, place, text);
            }
        }
        for (CourseColumn column : CourseColumn.ALL) {
            if (column.required() && !columns.containsValue(column)) {
                missing.add(column.field());
                add(
                        row,
                        null,
                        column.field(),
                        CourseProblemCode.REQUIRED,
                        "缺少“%s”这一列；列名请照模板。".formatted(column.header()));
            }
        }
    }

    private void read(FileRow row, int place, String text) {
        Optional<CourseColumn> column = CourseColumn.find(text);
        String cell = Cell.name(place, row.line());
        if (column.isEmpty()) {
            add(row, cell, null, CourseProblemCode.MALFORMED, "不认得这一列；列名请照模板，用不着的列请删掉。");
        } else if (columns.containsValue(column.get())) {
            add(row, cell, column.get().field(), CourseProblemCode.DUPLICATE, "这一列有两个。");
        } else {
            columns.put(place, column.get());
        }
    }

    private void add(
            FileRow row, @Nullable String cell, @Nullable String field, CourseProblemCode code, String message) {
        problems.add(new CourseFileProblem(Math.toIntExact(row.line()), cell, new CourseProblem(field, code, message)));
    }

    /** Whether it names no column, or has not been read. */
    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** The fields of the required columns that are missing, which have been reported. */
    Set<String> missing() {
        return missing;
    }

    /** Calls the action with the index of each column, in order. */
    void forEach(BiConsumer<Integer, CourseColumn> action) {
        columns.forEach(action);
    }

    /** Whether the row has as many cells as this one, not counting trailing blank cells and cells that a sheet omits. */
    boolean fits(FileRow row) {
        int there = row.fields().size();
        return (there >= width || row.leavesOutEmptyFields())
                && row.fields().stream().skip(width).allMatch(String::isBlank);
    }
}
