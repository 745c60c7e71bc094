package org.skillregister.platform;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error that leaves the server one of the {@link ErrorCode}s. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

    private static final Set<ErrorClassification> CALLERS = Set.of(
            ErrorType.InvalidSyntax,
            ErrorType.ValidationError,
            ErrorType.OperationNotSupported,
            org.springframework.graphql.execution.ErrorType.BAD_REQUEST);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodes::withCodes);
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        return response.transform(builder ->
                builder.errors(errors.stream().map(ErrorCodes::withCode).toList()));
    }

    private static GraphQLError withCode(GraphQLError error) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putIfAbsent("code", code(error.getErrorType()).name());
        return GraphQLError.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(extensions)
                .errorType(error.getErrorType())
                .build();
    }

    private static ErrorCode code(ErrorClassification classification) {
        return CALLERS.contains(classification) ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
    }
}
