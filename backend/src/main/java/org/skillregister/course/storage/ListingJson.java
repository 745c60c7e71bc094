package org.skillregister.course.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skillregister.course.CourseListing;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.OccupationCodeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON in which a listing is stored. Values that are not stated are left out. */
public final class ListingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(OccupationCode.class, OccupationCodeText.class)
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
            .build();

    private ListingJson() {}

    static CourseListing read(String json) {
        return MAPPER.readValue(json, CourseListing.class);
    }

    /** The stated values by field, including the days of the schedule. */
    public static Map<String, JsonNode> fields(CourseListing listing) {
        Map<String, JsonNode> fields = new TreeMap<>();
        ObjectNode all = MAPPER.valueToTree(listing);
        JsonNode schedule = all.remove("schedule");
        Stream.of(all, schedule)
                .flatMap(node -> node.properties().stream())
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    static String write(CourseListing listing) {
        return MAPPER.writeValueAsString(listing);
    }
}
