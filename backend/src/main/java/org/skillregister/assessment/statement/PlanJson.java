package org.skillregister.assessment.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.OccupationCodeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a plan, in the database and in files: the schema's {@code AssessmentPlanInput}. */
public final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(OccupationCode.class, OccupationCodeText.class)
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
            .build();

    private PlanJson() {}

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The value as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The value as indented JSON, for people to read. */
    public static String writeIndented(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** @return the names of the fields that differ between two versions */
    public static List<String> differing(PlanStatement after, PlanStatement before) {
        Map<String, JsonNode> now = fields(after);
        Map<String, JsonNode> then = fields(before);
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(then.keySet());
        names.removeIf(name -> Objects.equals(now.get(name), then.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, JsonNode> fields(PlanStatement statement) {
        Map<String, JsonNode> fields = new TreeMap<>();
        MAPPER.valueToTree(statement).properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }
}
