package org.skillregister.platform.gateway.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.skillregister.platform.Sha256;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.GraphQlRequest;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The documents of all released clients, by {@code sha256:} and the digest of their text. */
@Component
public class PersistedOperations {

    private static final String PREFIX = "sha256:";

    /** The exact message that Apollo clients look for; those for Kotlin and iOS ignore the code. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    private final Map<String, String> documents;
    private final Limits limits;

    PersistedOperations(Limits limits) throws IOException {
        try (InputStream manifest = new ClassPathResource("graphql/operations/manifest.json").getInputStream()) {
            this.documents =
                    Map.copyOf(new JsonMapper().readValue(manifest, new TypeReference<Map<String, String>>() {}));
        }
        this.limits = limits;
    }

    /**
     * The document that the request refers to.
     *
     * @throws RequestRejectedException when no operation has its id or hash, or the hash does not match the document, or only
     *     persisted operations are executed and this is none
     */
    public String document(GraphQlRequest request) {
        if (request.documentId() != null) {
            return get(request.documentId());
        }
        if (request.query() == null) {
            return byHash(Objects.requireNonNull(request.sha256Hash()));
        }
        if (request.sha256Hash() != null && !request.sha256Hash().equals(digest(request.query()))) {
            throw RequestRejectedException.badRequest(
                    "extensions.persistedQuery.sha256Hash: is not the digest of query");
        }
        if (limits.onlyPersisted() && !contains(request.query())) {
            throw new RequestRejectedException(
                    403, ErrorCode.FORBIDDEN, "query: only persisted operations are executed here; give documentId");
        }
        return request.query();
    }

    private String get(String id) {
        String document = documents.get(id);
        if (document == null) {
            throw new RequestRejectedException(
                    404,
                    ErrorCode.PERSISTED_OPERATION_NOT_FOUND,
                    "documentId: no operation has this id; ids are sha256: and 64 hexadecimal digits");
        }
        return document;
    }

    /** Finds released documents only. Others are not stored, so clients cannot fill the memory with them. */
    private String byHash(String hash) {
        String document = documents.get(PREFIX + hash);
        if (document == null) {
            throw RequestRejectedException.ofDocument(ErrorCode.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND);
        }
        return document;
    }

    private static String digest(String document) {
        return HexFormat.of().formatHex(Sha256.of(document.getBytes(UTF_8)));
    }

    /** All released documents. */
    public Stream<String> documents() {
        return documents.values().stream();
    }

    public boolean contains(String document) {
        return documents.containsValue(document);
    }
}
