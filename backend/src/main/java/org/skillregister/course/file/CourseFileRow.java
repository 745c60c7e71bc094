package org.skillregister.course.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.publishing.CourseProblem;
import tools.jackson.databind.JsonNode;

/**
 * A row of a course file, not checked yet.
 *
 * @param line line or row in which it begins, from 1
 * @param values what is said of it, by field
 * @param places the cell of each field, such as {@code C2}; empty in a file without cells
 * @param problems what of it cannot be read
 * @param unread fields of which nothing is known, and that is told already
 */
record CourseFileRow(
        int line,
        Map<String, JsonNode> values,
        Map<String, String> places,
        List<CourseProblem> problems,
        Set<String> unread) {

    static final String REFERENCE = "reference";

    @Nullable
    JsonNode value(String field) {
        JsonNode value = values.get(field);
        return value == null
                        || value.isNull()
                        || (value.isString() && value.stringValue().isBlank())
                ? null
                : value;
    }

    /** @return the cell in which a field stands; null when none does */
    @Nullable
    String place(@Nullable String field) {
        if (field == null) {
            return null;
        }
        int bracket = field.indexOf('[');
        return places.get(bracket < 0 ? field : field.substring(0, bracket));
    }
}
