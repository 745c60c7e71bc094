package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Tells that a field cannot be answered right now. What is answered from memory does not need the database. */
@Component
class UnavailableResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        // An operation that was given up has been answered, and is no failure.
        if (exception instanceof Unavailable || exception instanceof AbortExecutionException) {
            return error(environment, exception.getMessage());
        }
        return DatabaseAway.isToldBy(exception) ? error(environment, DatabaseAway.MESSAGE) : null;
    }

    private static GraphQLError error(DataFetchingEnvironment environment, @Nullable String message) {
        return FieldError.of(environment, ErrorType.INTERNAL_ERROR, ErrorCode.UNAVAILABLE, message);
    }
}
