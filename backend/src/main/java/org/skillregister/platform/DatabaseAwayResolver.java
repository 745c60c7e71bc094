package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells that the database does not answer right now. What is answered from memory does not need it. */
@Component
class DatabaseAwayResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        boolean away = exception instanceof DataAccessResourceFailureException
                || exception instanceof TransientDataAccessException
                || exception instanceof CannotCreateTransactionException;
        if (!away) {
            return null;
        }
        return FieldError.of(
                environment,
                ErrorType.INTERNAL_ERROR,
                ErrorCode.UNAVAILABLE,
                "The database does not answer; the same request may succeed later");
    }
}
