package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.ErrorCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a client asks from a request, and refuses whatever is not exactly that. */
final class CallReader {

    private final Limits limits;
    private final BodyReader bodies;
    private final JsonMapper json;

    CallReader(Limits limits) {
        this.limits = limits;
        this.bodies = new BodyReader(limits);
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

    Call fromGet(HttpServletRequest request) {
        String variables = parameter(request, "variables");
        if (variables != null && variables.length() > limits.variablesCharacters()) {
            throw Refusal.badRequest("variables: must have at most %d characters in a GET; use POST"
                    .formatted(limits.variablesCharacters()));
        }
        String extensions = parameter(request, "extensions");
        if (extensions != null && !extensions.isEmpty()) {
            object("extensions", extensions);
        }
        return new Call(
                parameter(request, "documentId"),
                parameter(request, "query"),
                blankToNull(parameter(request, "operationName")),
                variables == null || variables.isEmpty() ? Map.of() : object("variables", variables),
                request.getQueryString() == null ? 0 : request.getQueryString().length());
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String[] values;
        try {
            values = request.getParameterValues(name);
        } catch (IllegalStateException malformed) {
            throw Refusal.badRequest(
                    "The query string is not well-formed UTF-8, percent-encoded, or has too many parameters");
        }
        if (values != null && values.length > 1) {
            throw Refusal.badRequest(name + ": is given more than once");
        }
        return values == null ? null : values[0];
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    Call fromPost(HttpServletRequest request) throws IOException {
        requireJson(request.getContentType());
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported("Content-Encoding must be left out: bodies are read as they are");
        }
        String text = bodies.read(request);
        Map<String, @Nullable Object> body = object("body", text);
        object(body, "extensions");
        return new Call(
                text(body, "documentId"),
                text(body, "query"),
                blankToNull(text(body, "operationName")),
                object(body, "variables"),
                text.length());
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            MediaType type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (InvalidMediaTypeException invalid) {
            // Answered below like every other type that is not JSON.
        }
        throw unsupported("Content-Type must be application/json, in UTF-8");
    }

    private static Refusal unsupported(String message) {
        return new Refusal(415, ErrorCode.BAD_REQUEST, message, Map.of("Accept-Post", "application/json"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> object(String name, String text) {
        Object value;
        try {
            value = json.readValue(text, Object.class);
        } catch (JacksonException malformed) {
            throw Refusal.badRequest(name + ": is not a single, well-formed JSON object");
        }
        if (value instanceof Map) {
            return (Map<String, @Nullable Object>) value;
        }
        throw Refusal.badRequest(name + ": must be a JSON object" + (value instanceof Iterable ? "; no batches" : ""));
    }

    private static @Nullable String text(Map<String, @Nullable Object> body, String name) {
        Object value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Refusal.badRequest(name + ": must be a string");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> body, String name) {
        return switch (body.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default -> throw Refusal.badRequest(name + ": must be a JSON object");
        };
    }
}
