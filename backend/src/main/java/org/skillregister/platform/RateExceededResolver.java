package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns a {@link RateExceeded} into a GraphQL error that says how many seconds to wait. */
@Component
class RateExceededResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        if (!(exception instanceof RateExceeded exceeded)) {
            return null;
        }
        return FieldError.of(
                environment,
                ErrorType.FORBIDDEN,
                exceeded.getMessage(),
                Map.of("code", ErrorCode.RATE_LIMITED.name(), "retryAfter", exceeded.retryAfter()));
    }
}
