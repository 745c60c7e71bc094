package org.skillregister.platform.gateway.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request as sent. At least one of {@code documentId}, {@code query} and {@code sha256Hash} is set.
 *
 * @param documentId id of a persisted operation
 * @param query the document
 * @param sha256Hash digest of the document, with or without it: Apollo's persisted query
 * @param operationName name of the operation in the document
 * @param variables its variables; empty when none are given
 * @param size characters of the request
 */
public record GraphQlRequest(
        @Nullable String documentId,
        @Nullable String query,
        @Nullable String sha256Hash,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        int size) {

    public GraphQlRequest {
        if (query == null && documentId == null && sha256Hash == null) {
            throw RequestRejectedException.badRequest("query: is missing; give a document as text, or documentId");
        }
        if (query != null && documentId != null) {
            throw RequestRejectedException.badRequest("documentId: give query or documentId, not both");
        }
    }
}
