package org.skillregister.platform.gateway.answer;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.skillregister.platform.error.ApiError;
import org.skillregister.platform.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Formats errors for the response: message, location, code. Messages are the register's own, or chosen by the class of the error: the
 * library's messages quote what the client sent, which may be personal.
 */
public final class ErrorFormatter {

    private static final Logger log = LoggerFactory.getLogger(ErrorFormatter.class);
    private static final int MOST = 10;

    private ErrorFormatter() {}

    public static List<Map<String, Object>> of(List<? extends GraphQLError> errors) {
        return errors.stream().limit(MOST).map(ErrorFormatter::of).toList();
    }

    /** The code of the first error; {@link RequestResult#CLEAN} when there is none. */
    public static String code(List<Map<String, Object>> formatted) {
        return !formatted.isEmpty() && formatted.getFirst().get("extensions") instanceof Map<?, ?> extensions
                ? String.valueOf(extensions.get("code"))
                : RequestResult.CLEAN;
    }

    private static Map<String, Object> of(GraphQLError error) {
        ErrorCode code = code(error);
        Map<String, Object> formatted = new LinkedHashMap<>();
        formatted.put("message", message(error, code));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            formatted.put(
                    "locations",
                    error.getLocations().stream()
                            .filter(Objects::nonNull)
                            .map(ErrorFormatter::of)
                            .toList());
        }
        if (error.getPath() != null) {
            formatted.put("path", error.getPath());
        }
        formatted.put("extensions", error instanceof ApiError own ? own.getExtensions() : Map.of("code", code.name()));
        return formatted;
    }

    private static Map<String, Object> of(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }

    private static String message(GraphQLError error, ErrorCode code) {
        return switch (error) {
            case ApiError own -> own.getMessage();
            // The operation timed out; the request has already been answered and counted as such.
            case AbortExecutionException _ -> "The operation was given up";
            case BadFaithIntrospectionError _ -> "query: asks for more of the schema than tools do";
            // Spring's message contains the execution id under which it has logged the failure.
            case GraphQLError unexpected
            when unexpected.getErrorType() == org.springframework.graphql.execution.ErrorType.INTERNAL_ERROR ->
                Objects.requireNonNullElse(unexpected.getMessage(), "");
            case GraphQLError _ when code == ErrorCode.BAD_REQUEST -> "The request does not fit the schema";
            default -> {
                log.error("A field was answered with {}", error.getClass().getSimpleName());
                yield "The server failed";
            }
        };
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        ErrorClassification classification = error.getErrorType();
        return classification == ErrorType.InvalidSyntax
                        || classification == ErrorType.ValidationError
                        || classification == ErrorType.OperationNotSupported
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.INTERNAL_ERROR;
    }
}
