package org.skillregister.platform.gateway.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON objects of requests. */
final class JsonObjects {

    private final JsonMapper json;

    JsonObjects(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.variablesDepth())
                .maxNumberLength(100)
                .build();
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** @param name name of the part, for error messages */
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> read(String name, String text) {
        Object value;
        try {
            value = json.readValue(text, Object.class);
        } catch (JacksonException malformed) {
            throw RequestRejectedException.badRequest(name + ": is not a single, well-formed JSON object");
        }
        if (value instanceof Map) {
            return (Map<String, @Nullable Object>) value;
        }
        throw RequestRejectedException.badRequest(
                name + ": must be a JSON object" + (value instanceof Iterable ? "; no batches" : ""));
    }

    /** @return the text of a member; null when it is missing */
    static @Nullable String text(Map<String, @Nullable Object> body, String name) {
        Object value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw RequestRejectedException.badRequest(name + ": must be a string");
    }

    /** @return the object of a member; empty when it is missing */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(Map<String, @Nullable Object> body, String name) {
        return switch (body.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default -> throw RequestRejectedException.badRequest(name + ": must be a JSON object");
        };
    }
}
