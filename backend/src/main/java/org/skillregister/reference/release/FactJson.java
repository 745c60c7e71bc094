package org.skillregister.reference.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which changes are stored with their version. */
final class FactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
            .build();

    private FactJson() {}

    static List<FactChange> read(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static String write(List<FactChange> changes) {
        return MAPPER.writeValueAsString(changes);
    }
}
