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

/** Reads GraphQL requests from HTTP, and refuses anything malformed. */
@Component
public class GraphQlRequestReader {

    /** Headers that announce the accepted body types for POST and QUERY (RFC 10008). */
    public static final Map<String, String> ACCEPTED =
            Map.of("Accept-Post", "application/json", "Accept-Query", "application/json");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Limits limits;
    private final BodyReader bodies;
    private final JsonObjects objects;

    GraphQlRequestReader(Limits limits) {
        this.limits = limits;
        this.bodies = new BodyReader(limits);
        this.objects = new JsonObjects(limits);
    }

    public GraphQlRequest fromGet(HttpServletRequest request) {
        QueryParameters parameters = new QueryParameters(request);
        String variables = parameters.find("variables");
        if (variables != null && variables.length() > limits.variablesCharacters()) {
            throw RequestRejectedException.badRequest("variables: must have at most %d characters in a GET; use POST"
                    .formatted(limits.variablesCharacters()));
        }
        Map<String, @Nullable Object> extensions = object("extensions", parameters);
        return new GraphQlRequest(
                parameters.find("documentId"),
                parameters.find("query"),
                sha256Hash(extensions),
                parameters.findGiven("operationName"),
                object("variables", parameters),
                parameters.length());
    }

    private Map<String, @Nullable Object> object(String name, QueryParameters parameters) {
        String text = parameters.findGiven(name);
        return text == null ? Map.of() : objects.read(name, text);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /**
     * The body as text.
     *
     * @throws RequestRejectedException when it is not declared as JSON, is compressed, or cannot be read
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
     * The body as a JSON object.
     *
     * @throws RequestRejectedException when it is anything else
     */
    public Map<String, @Nullable Object> object(HttpServletRequest request) throws IOException {
        return objects.read("body", body(request));
    }

    /** The request in a body. */
    public GraphQlRequest fromBody(String text) {
        Map<String, @Nullable Object> body = objects.read("body", text);
        return new GraphQlRequest(
                JsonObjects.text(body, "documentId"),
                JsonObjects.text(body, "query"),
                sha256Hash(JsonObjects.object(body, "extensions")),
                blankToNull(JsonObjects.text(body, "operationName")),
                JsonObjects.object(body, "variables"),
                text.length());
    }

    /** The hash that Apollo clients send instead of the document, or with it. */
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
            // Refused below like every other type that is not JSON.
        }
        throw unsupported("Content-Type must be application/json, in UTF-8", ACCEPTED);
    }

    private static RequestRejectedException unsupported(String message, Map<String, String> accepted) {
        return new RequestRejectedException(415, ErrorCode.BAD_REQUEST, message, accepted);
    }
}
