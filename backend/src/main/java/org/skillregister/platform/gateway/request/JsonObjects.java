package org.skillregister.platform.gateway.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.text.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;

/** Reads the JSON objects of requests. */
final class JsonObjects {

    private final StrictJson json;

    JsonObjects(Limits limits) {
        this.json = new StrictJson(StreamReadConstraints.builder()
                .maxNestingDepth(limits.variablesDepth())
                .maxNumberLength(100)
                .build());
    }

    /** @param name name of the part, for error messages */
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> read(String name, String text) {
        Object value;
        try {
            value = json.read(text);
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
