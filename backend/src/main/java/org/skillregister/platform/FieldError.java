package org.skillregister.platform;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The error of a field, at its place in the answer and in the document. */
final class FieldError {

    private FieldError() {}

    static GraphQLError of(
            DataFetchingEnvironment environment, ErrorClassification type, ErrorCode code, @Nullable String message) {
        return of(environment, type, message, Map.of("code", code.name()));
    }

    /** @param extensions the code among them */
    static GraphQLError of(
            DataFetchingEnvironment environment,
            ErrorClassification type,
            @Nullable String message,
            Map<String, Object> extensions) {
        SourceLocation location = environment.getField().getSourceLocation();
        return new RegisterError(
                Objects.requireNonNullElse(message, ""),
                type,
                location == null ? List.of() : List.of(location),
                environment.getExecutionStepInfo().getPath().toList(),
                extensions);
    }
}
