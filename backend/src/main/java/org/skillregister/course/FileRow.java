package org.skillregister.course;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A course of a file, not looked at yet.
 *
 * @param line line in which it begins, from 1
 * @param values its values by column; in a CSV file all are texts
 */
record FileRow(int line, Map<String, JsonNode> values) {

    static final String REFERENCE = "reference";

    @Nullable
    JsonNode value(String column) {
        JsonNode value = values.get(column);
        return value == null
                        || value.isNull()
                        || (value.isString() && value.stringValue().isBlank())
                ? null
                : value;
    }
}
