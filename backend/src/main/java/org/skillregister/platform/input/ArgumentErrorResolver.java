package org.skillregister.platform.input;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.error.BadRequestException.Problem;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.error.FieldError;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Reports wrong arguments that graphql-java or Spring detects only when a field reads them. */
@Component
class ArgumentErrorResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return switch (exception) {
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
                ? FieldError.of(environment, ErrorCode.BAD_REQUEST, "An argument of this field does not fit its type")
                : FieldError.of(environment, new BadRequestException(problems));
    }
}
