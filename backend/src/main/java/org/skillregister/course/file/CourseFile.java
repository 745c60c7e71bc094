package org.skillregister.course.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;

/**
 * The content of a course file: a spreadsheet, CSV as spreadsheets write it, or JSON.
 *
 * @param courses the courses of its rows
 * @param problems problems of the file as a whole
 */
record CourseFile(List<CourseFileRow> courses, List<CourseFileProblem> problems) {

    /** Maximum number of courses in a file. */
    static final int MOST = 2000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file of any of these kinds, which its first bytes reveal.
     *
     * @param declared its encoding as the sender declares it; null means detect it
     */
    static CourseFile read(byte[] file, @Nullable Charset declared) {
        return isJson(file)
                ? readJson(new String(file, declared == null ? UTF_8 : declared))
                : readSheet(file, declared);
    }

    static CourseFile read(CourseFileFormat format, String content) {
        return switch (format) {
            case CSV -> readSheet(content.getBytes(UTF_8), UTF_8);
            case JSON -> readJson(content);
        };
    }

    static CourseFile broken(int line, String message) {
        return new CourseFile(
                List.of(),
                List.of(new CourseFileProblem(
                        line, null, new CourseProblem(null, CourseProblemCode.MALFORMED, message))));
    }

    private static CourseFile readJson(String content) {
        return orEmpty(CourseJson.read(content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content));
    }

    private static CourseFile readSheet(byte[] file, @Nullable Charset declared) {
        try {
            return orEmpty(CourseSheet.read(new ByteArrayInputStream(file), declared));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CourseFile orEmpty(CourseFile read) {
        return read.courses().isEmpty() && read.problems().isEmpty() ? broken(1, "文件里没有课程。") : read;
    }

    /** Whether the file is a JSON array, perhaps after spaces and a byte order mark. No column name begins like this. */
    private static boolean isJson(byte[] file) {
        for (byte one : file) {
            boolean blank = one == ' ' || one == '\n' || one == '\r' || one == '\t';
            boolean mark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
            if (!blank && !mark) {
                return one == '[' || one == '{';
            }
        }
        return false;
    }
}
