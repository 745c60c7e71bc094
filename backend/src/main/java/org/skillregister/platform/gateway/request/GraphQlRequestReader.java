package org.skillregister.platform.gateway.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a client asks from a request, and refuses whatever is not exactly that. */
@Component
public class GraphQlRequestReader {

    /** In which form what is asked may come in a body, for POST and for QUERY (RFC 10008). */
    public static final Map<String, String> ACCEPTED =
            Map.of("Accept-Post", "application/json", "Accept-Query", "application/json");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Limits limits;
    private final BodyReader bodies;
    private final JsonMapper json;

    GraphQlRequestReader(Limits limits) {
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

    public GraphQlRequest fromGet(HttpServletRequest request) {
        String variables = parameter(request, "variables");
        if (variables != null && variables.length() > limits.variablesCharacters()) {
            throw RequestRejectedException.badRequest("variables: must have at most %d characters in a GET; use POST"
                    .formatted(limits.variablesCharacters()));
        }
        Map<String, @Nullable Object> extensions = optional("extensions", parameter(request, "extensions"));
        return new GraphQlRequest(
                parameter(request, "documentId"),
                parameter(request, "query"),
                sha256Hash(extensions),
                name(parameter(request, "operationName")),
                optional("variables", variables),
                request.getQueryString() == null ? 0 : request.getQueryString().length());
    }

    /** Clients that build addresses from parts send {@code variables=} and {@code variables=null} for none. */
    private static boolean isNone(@Nullable String text) {
        return text == null || text.isEmpty() || text.equals("null");
    }

    private Map<String, @Nullable Object> optional(String name, @Nullable String text) {
        return text == null || isNone(text) ? Map.of() : object(name, text);
    }

    private static @Nullable String name(@Nullable String text) {
        return isNone(text) ? null : text;
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String[] values;
        try {
            values = request.getParameterValues(name);
        } catch (IllegalStateException malformed) {
            throw RequestRejectedException.badRequest(
                    "The query string is not well-formed UTF-8, percent-encoded, or has too many parameters");
        }
        if (values != null && values.length > 1) {
            throw RequestRejectedException.badRequest(name + ": is given more than once");
        }
        return values == null ? null : values[0];
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /**
     * The body as text.
     *
     * @throws RequestRejectedException when it is not JSON by its header, is compressed, or cannot be read
     */
    public String body(HttpServletRequest request) throws IOException {
        requireJson(request.getContentType());
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported(
                    "Content-Encoding must be left out: bodies are read as they are",
                    Map.of("Accept-Encoding", "identity"));
        }
        String text = bodies.read(request);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * The object that a body is.
     *
     * @throws RequestRejectedException when it is anything else
     */
    public Map<String, @Nullable Object> object(HttpServletRequest request) throws IOException {
        return object("body", body(request));
    }

    /** What a body asks. */
    public GraphQlRequest fromBody(String text) {
        Map<String, @Nullable Object> body = object("body", text);
        return new GraphQlRequest(
                text(body, "documentId"),
                text(body, "query"),
                sha256Hash(object(body, "extensions")),
                blankToNull(text(body, "operationName")),
                object(body, "variables"),
                text.length());
    }

    /** What Apollo's clients send in place of the document, or beside it. */
    private static @Nullable String sha256Hash(Map<String, @Nullable Object> extensions) {
        return switch (extensions.get("persistedQuery")) {
            case null -> null;
            case Map<?, ?> persisted
            when Integer.valueOf(1).equals(persisted.get("version"))
                    && persisted.get("sha256Hash") instanceof String hash -> hash;
            default ->
                throw RequestRejectedException.badRequest(
                        "extensions.persistedQuery: must have the version 1 and a sha256Hash as text");
        };
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
        throw unsupported("Content-Type must be application/json, in UTF-8", ACCEPTED);
    }

    private static RequestRejectedException unsupported(String message, Map<String, String> accepted) {
        return new RequestRejectedException(415, ErrorCode.BAD_REQUEST, message, accepted);
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> object(String name, String text) {
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

    private static @Nullable String text(Map<String, @Nullable Object> body, String name) {
        Object value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw RequestRejectedException.badRequest(name + ": must be a string");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> body, String name) {
        return switch (body.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default -> throw RequestRejectedException.badRequest(name + ": must be a JSON object");
        };
    }
}
