package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Turns a {@link BadRequest} into one GraphQL error that names every argument concerned; and what graphql-java finds wrong with a
 * literal of a {@code @oneOf} type only when it is read.
 */
@Component
class BadRequestResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        // A record that refuses its arguments does so inside Spring's binding of them.
        Throwable thrown =
                exception instanceof BeanInstantiationException && exception.getCause() instanceof BadRequest cause
                        ? cause
                        : exception;
        return switch (thrown) {
            case BadRequest bad -> error(bad, environment);
            // Their messages name the type and its fields, not what was sent.
            case OneOfNullValueException bad -> error(bad, environment);
            case OneOfTooManyKeysException bad -> error(bad, environment);
            default -> null;
        };
    }

    private static GraphQLError error(BadRequest bad, DataFetchingEnvironment environment) {
        return FieldError.of(
                environment,
                ErrorType.BAD_REQUEST,
                bad.getMessage(),
                Map.of(
                        "code",
                        ErrorCode.BAD_REQUEST.name(),
                        "argument",
                        bad.problems().getFirst().argument(),
                        "problems",
                        bad.problems().stream()
                                .map(problem -> Map.of("argument", problem.argument(), "message", problem.message()))
                                .toList()));
    }

    private static GraphQLError error(RuntimeException bad, DataFetchingEnvironment environment) {
        return FieldError.of(environment, ErrorType.BAD_REQUEST, ErrorCode.BAD_REQUEST, bad.getMessage());
    }
}
