package org.skillregister.platform.gateway.execution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON. What an execution returns is known: the mapper would look for a serializer at each value. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static byte[] bytes(Map<String, ?> answer) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            write(json, answer);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(entry -> write(json, entry));
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, entry) -> {
                    json.writeName((String) name);
                    write(json, entry);
                });
                json.writeEndObject();
            }
            default -> json.writePOJO(value);
        }
    }
}
