package org.skillregister.platform.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** Creates the error of a field, with its path in the response and location in the document. */
public final class FieldError {

    private FieldError() {}

    /** An error with the code, message and extensions of the exception. */
    public static GraphQLError of(DataFetchingEnvironment environment, ApiException failure) {
        return of(environment, failure.code(), failure.getMessage(), failure.extensions());
    }

    /** An error with only a code and a message. */
    public static GraphQLError of(DataFetchingEnvironment environment, ErrorCode code, @Nullable String message) {
        return of(environment, code, message, Map.of("code", code.name()));
    }

    private static GraphQLError of(
            DataFetchingEnvironment environment,
            ErrorCode code,
            @Nullable String message,
            Map<String, Object> extensions) {
        SourceLocation location = environment.getField().getSourceLocation();
        return new ApiError(
                Objects.requireNonNullElse(message, ""),
                type(code),
                location == null ? List.of() : List.of(location),
                environment.getExecutionStepInfo().getPath().toList(),
                extensions);
    }

    private static ErrorClassification type(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN, RATE_LIMITED -> ErrorType.FORBIDDEN;
            case UNAVAILABLE, INTERNAL_ERROR -> ErrorType.INTERNAL_ERROR;
            case BAD_REQUEST,
                    NOT_IMPLEMENTED,
                    QUERY_TOO_COMPLEX,
                    PERSISTED_OPERATION_NOT_FOUND,
                    PERSISTED_QUERY_NOT_FOUND -> ErrorType.BAD_REQUEST;
        };
    }
}
