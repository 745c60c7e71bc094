package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns a {@link Denied} into a GraphQL error. */
@Component
class DeniedResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        if (!(exception instanceof Denied denied)) {
            return null;
        }
        ErrorType type = denied.code() == ErrorCode.FORBIDDEN ? ErrorType.FORBIDDEN : ErrorType.UNAUTHORIZED;
        return FieldError.of(environment, type, denied.code(), denied.getMessage());
    }
}
