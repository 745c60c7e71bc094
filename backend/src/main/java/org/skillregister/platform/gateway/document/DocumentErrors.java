package org.skillregister.platform.gateway.document;

import graphql.ErrorType;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ApiError;
import org.skillregister.platform.error.BadRequestException.Problem;
import org.skillregister.platform.input.InputCheck;

/** Errors in a document or its variables, in the register's own words, derived from the type of the error and the schema at its location. */
final class DocumentErrors {

    private static final int MOST = 10;

    private final GraphQLSchema schema;
    private final DocumentPlaces places;

    DocumentErrors(Document document, GraphQLSchema schema) {
        this.schema = schema;
        this.places = new DocumentPlaces(document, schema);
    }

    /** The error of a text that does not parse. */
    static List<ApiError> of(InvalidSyntaxException invalid) {
        String message = switch (invalid) {
            case ParseCancelledTooDeepException _ -> "query: is nested too deeply";
            case ParseCancelledException _ -> "query: has too many tokens";
            case InvalidUnicodeSyntaxException _ -> "query: has a malformed escape of a character";
            default -> "query: is no well-formed GraphQL; the first fault is at the place told";
        };
        return List.of(ApiError.ofRequest(ErrorType.InvalidSyntax, placeOf(invalid.getLocation()), message));
    }

    /** The errors of a document that does not match the schema, without duplicates. */
    List<ApiError> of(List<ValidationError> errors) {
        return errors.stream()
                .map(this::of)
                .collect(Collectors.toMap(
                        // The same message about the same location once, however many rules it breaks.
                        error -> error.getMessage() + error.getLocations(),
                        Function.identity(),
                        (one, _) -> one))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    /** The errors in the values of variables; empty when they are valid. */
    List<ApiError> ofVariables(OperationDefinition operation, Map<String, @Nullable Object> values) {
        List<Problem> problems = new ArrayList<>();
        List<SourceLocation> locations = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            List<Problem> found = problems(variable, values);
            if (!found.isEmpty()) {
                problems.addAll(found);
                locations.addAll(placeOf(variable.getSourceLocation()));
            }
        }
        return problems.isEmpty()
                ? List.of()
                : List.of(ApiError.ofRequest(
                        ErrorType.ValidationError,
                        locations,
                        problems.stream().limit(MOST).toList()));
    }

    private List<Problem> problems(VariableDefinition variable, Map<String, @Nullable Object> values) {
        GraphQLType type = VariableTypes.of(variable.getType(), schema);
        boolean given = values.containsKey(variable.getName());
        if (type == null || (!given && (variable.getDefaultValue() != null || !(type instanceof GraphQLNonNull)))) {
            return List.of();
        }
        Object value = values.get(variable.getName());
        DocumentPlace need = value == null ? places.inputs().need(variable.getName()) : null;
        return need != null && need.type() != null
                ? InputCheck.of(need.path(), null, need.type())
                : InputCheck.of(places.inputs().use(variable.getName()), value, type);
    }

    private ApiError of(ValidationError error) {
        List<SourceLocation> locations = error.getLocations().stream()
                .filter(Objects::nonNull)
                .filter(location -> location.getLine() > 0)
                .toList();
        DocumentPlace place = locations.isEmpty() ? null : places.at(locations.getFirst());
        List<Problem> problems = place == null ? List.of() : problems(error, place);
        return problems.isEmpty()
                ? ApiError.ofRequest(ErrorType.ValidationError, locations, ValidationMessages.of(error, place))
                : ApiError.ofRequest(ErrorType.ValidationError, locations, problems);
    }

    private static List<Problem> problems(ValidationError error, DocumentPlace place) {
        return switch (place.node()) {
            case Argument argument
            when place.type() != null && is(error, ValidationErrorType.WrongType) ->
                InputCheck.of(place.path(), argument.getValue(), place.type());
            case VariableDefinition variable
            when place.type() != null && is(error, ValidationErrorType.BadValueForDefaultArg) ->
                InputCheck.of(place.path(), variable.getDefaultValue(), place.type());
            case Field field
            when is(error, ValidationErrorType.MissingFieldArgument)
                    || is(error, ValidationErrorType.NullValueForNonNullArgument) ->
                InputCheck.ofArguments(place.arguments(), field.getArguments(), null);
            case Directive directive
            when is(error, ValidationErrorType.MissingDirectiveArgument) ->
                InputCheck.ofArguments(place.arguments(), directive.getArguments(), null);
            case VariableReference _
            when place.type() != null && is(error, ValidationErrorType.VariableTypeMismatch) ->
                List.of(new Problem(
                        place.path(), "needs a variable of the type " + GraphQLTypeUtil.simplePrint(place.type())));
            default -> List.of();
        };
    }

    private static boolean is(ValidationError error, ValidationErrorType type) {
        return error.getValidationErrorType() == type;
    }

    private static List<SourceLocation> placeOf(@Nullable SourceLocation location) {
        return location == null ? List.of() : List.of(location);
    }
}
