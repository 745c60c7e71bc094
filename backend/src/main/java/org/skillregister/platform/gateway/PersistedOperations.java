package org.skillregister.platform.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.skillregister.platform.ErrorCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The documents that our clients have ever been released with, by {@code sha256:} and the digest of their text. */
@Component
class PersistedOperations {

    private final Map<String, String> documents;

    PersistedOperations() throws IOException {
        try (InputStream manifest = new ClassPathResource("graphql/operations/manifest.json").getInputStream()) {
            this.documents =
                    Map.copyOf(new JsonMapper().readValue(manifest, new TypeReference<Map<String, String>>() {}));
        }
    }

    /** @throws Refusal when no operation has this id */
    String get(String id) {
        String document = documents.get(id);
        if (document == null) {
            throw new Refusal(
                    404,
                    ErrorCode.PERSISTED_OPERATION_NOT_FOUND,
                    "documentId: no operation has this id; ids are sha256: and 64 hexadecimal digits");
        }
        return document;
    }

    boolean contains(String document) {
        return documents.containsValue(document);
    }
}
