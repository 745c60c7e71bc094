package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns a {@link BadRequest} into one GraphQL error that names every argument concerned. */
@Component
class BadRequestResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        // A record that refuses its arguments does so inside Spring's binding of them.
        Throwable thrown = exception instanceof BeanInstantiationException binding ? binding.getCause() : exception;
        return thrown instanceof BadRequest bad ? error(bad, environment) : null;
    }

    private static GraphQLError error(BadRequest bad, DataFetchingEnvironment environment) {
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message(bad.getMessage())
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(Map.of(
                        "code",
                        ErrorCode.BAD_REQUEST.name(),
                        "argument",
                        bad.problems().getFirst().argument(),
                        "problems",
                        bad.problems().stream()
                                .map(problem -> Map.of("argument", problem.argument(), "message", problem.message()))
                                .toList()))
                .build();
    }
}
