package org.skillregister.course.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;
import org.skillregister.platform.text.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/** Reads a course file in JSON: an array of objects with the field names of {@link CourseColumn}. */
final class CourseJson {

    private static final StrictJson JSON = new StrictJson();

    private CourseJson() {}

    static CourseFile read(String text) {
        List<CourseFileRow> courses = new ArrayList<>();
        try {
            read(text, courses);
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : Math.max(1, malformed.getLocation().getLineNr());
            return CourseFile.broken(line, "不是合格的JSON：须是对象的数组，一个对象里不能有哪一项写了两次。");
        }
        if (courses.size() > CourseFile.MOST) {
            return CourseFile.broken(courses.get(CourseFile.MOST).line(), "一个文件最多%d门课程。".formatted(CourseFile.MOST));
        }
        return new CourseFile(courses, unknown(courses));
    }

    private static void read(String text, List<CourseFileRow> courses) {
        try (JsonParser parser = JSON.parser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new StreamReadException(parser, "No array");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT && courses.size() <= CourseFile.MOST) {
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode course = parser.readValueAsTree();
                Map<String, JsonNode> values = new LinkedHashMap<>();
                course.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
                courses.add(new CourseFileRow(line, values, Map.of(), List.of(), Set.of()));
            }
            if (courses.size() <= CourseFile.MOST
                    && !(parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null)) {
                throw new StreamReadException(parser, "Something other than objects");
            }
        }
    }

    /** Reports each unknown name once, where it first occurs. */
    private static List<CourseFileProblem> unknown(List<CourseFileRow> courses) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        courses.forEach(course -> course.values().keySet().stream()
                .filter(name -> !CourseColumn.isField(name))
                .forEach(name -> lines.putIfAbsent(name, course.line())));
        return lines.values().stream()
                .map(line -> new CourseFileProblem(
                        line,
                        null,
                        new CourseProblem(null, CourseProblemCode.MALFORMED, "有一项的名称不认识；可用的名称见CourseListingInput。")))
                .toList();
    }
}
