package org.skillregister.platform.error;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Turns what a field throws for its caller into a GraphQL error. A database that does not answer is such a failure, too. */
@Component
class ApiExceptionResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return switch (cause(exception)) {
            case ApiException failure -> FieldError.of(environment, failure);
            // An operation that was given up has been answered, and is no failure.
            case AbortExecutionException givenUp ->
                FieldError.of(environment, ErrorCode.UNAVAILABLE, givenUp.getMessage());
            case Throwable other
            when DatabaseUnavailable.isCauseOf(other) ->
                FieldError.of(environment, ErrorCode.UNAVAILABLE, DatabaseUnavailable.MESSAGE);
            default -> null;
        };
    }

    /** A record that refuses its arguments does so inside Spring's binding of them. */
    private static Throwable cause(Throwable exception) {
        return exception instanceof BeanInstantiationException
                        && exception.getCause() instanceof BadRequestException refusal
                ? refusal
                : exception;
    }
}
