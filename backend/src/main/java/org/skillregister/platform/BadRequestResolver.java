package org.skillregister.platform;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.BadRequest.Problem;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Turns a {@link BadRequest} into one GraphQL error that names every argument concerned; and what graphql-java, or Spring, finds wrong with
 * the arguments of a field only when they are read.
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
            case BadRequest bad -> error(bad.problems(), environment);
            case BindException bad -> error(problems(bad), environment);
            case OneOfNullValueException _,
                    OneOfTooManyKeysException _,
                    NonNullableValueCoercedAsNullException _,
                    CoercingParseLiteralException _,
                    CoercingParseValueException _ -> ofArguments(environment);
            default -> null;
        };
    }

    private static List<Problem> problems(BindException bad) {
        return bad.getFieldErrors().stream()
                .map(field -> new Problem(field.getField(), "cannot be read"))
                .toList();
    }

    private static GraphQLError ofArguments(DataFetchingEnvironment environment) {
        List<Problem> problems = InputCheck.ofArguments(
                environment.getFieldDefinition().getArguments(),
                environment.getField().getArguments(),
                environment.getVariables());
        return error(problems, environment);
    }

    private static GraphQLError error(List<Problem> problems, DataFetchingEnvironment environment) {
        return problems.isEmpty()
                ? FieldError.of(
                        environment,
                        ErrorType.BAD_REQUEST,
                        ErrorCode.BAD_REQUEST,
                        "An argument of this field does not fit its type")
                : FieldError.of(
                        environment,
                        ErrorType.BAD_REQUEST,
                        BadRequest.message(problems),
                        RegisterError.extensions(problems));
    }
}
