package org.skillregister.platform.error;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Turns exceptions meant for the caller into GraphQL errors, including an unavailable database. */
@Component
class ApiExceptionResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return switch (cause(exception)) {
            case ApiException failure -> FieldError.of(environment, failure);
            // An abandoned operation has already been answered, and is not a failure.
            case AbortExecutionException givenUp ->
                FieldError.of(environment, ErrorCode.UNAVAILABLE, givenUp.getMessage());
            case Throwable other
            when DatabaseUnavailable.isCauseOf(other) ->
                FieldError.of(environment, ErrorCode.UNAVAILABLE, DatabaseUnavailable.MESSAGE);
            default -> null;
        };
    }

    /** Unwraps the exception of a record that rejects its arguments during Spring's binding. */
    private static Throwable cause(Throwable exception) {
        return exception instanceof BeanInstantiationException
                        && exception.getCause() instanceof BadRequestException refusal
                ? refusal
                : exception;
    }
}
