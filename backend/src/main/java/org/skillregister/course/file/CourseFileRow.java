package org.skillregister.course.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.publishing.CourseProblem;
import tools.jackson.databind.JsonNode;

/**
 * A row of a course file before any checks.
 *
 * @param line line or row in which it begins, from 1
 * @param values the values by field
 * @param places the cell of each field, such as {@code C2}; empty in a file without cells
 * @param problems its unreadable values
 * @param unread fields without a value whose problem has been reported already
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

    /** @return the cell of a field; null when the row has none */
    @Nullable
    String place(@Nullable String field) {
        if (field == null) {
            return null;
        }
        int bracket = field.indexOf('[');
        return places.get(bracket < 0 ? field : field.substring(0, bracket));
    }
}
