package org.skillregister.platform.input;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an argument value, which is a literal in a document or a parsed JSON value. */
final class InputValue {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private InputValue() {}

    /** The entries of a list; null when the value is not a list. */
    static @Nullable List<?> items(Object value) {
        return value instanceof ArrayValue literal ? literal.getValues() : value instanceof List<?> list ? list : null;
    }

    /** The fields of an object; null when the value is not an object. */
    static @Nullable Map<String, ?> fields(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, field) -> fields.put((String) name, field));
            case ObjectValue literal -> {
                for (ObjectField field : literal.getObjectFields()) {
                    fields.put(field.getName(), field.getValue());
                }
            }
            default -> {
                return null;
            }
        }
        return fields;
    }

    /**
     * Whether the value is null; a variable is when its value is.
     *
     * @param variables values of the variables that have one; null when not known yet: none counts as null
     */
    static boolean isNull(@Nullable Object value, @Nullable Map<String, ?> variables) {
        if (value instanceof VariableReference reference) {
            return variables != null && variables.get(reference.getName()) == null;
        }
        return value == null || value instanceof NullValue;
    }

    /** Whether the value is a variable without a value, which is the same as if it was not given. */
    static boolean isLeftOut(@Nullable Object value, @Nullable Map<String, ?> variables) {
        return variables != null
                && value instanceof VariableReference reference
                && !variables.containsKey(reference.getName());
    }

    /** Whether the library accepts the value for a scalar or enum. */
    static boolean fits(Object value, GraphQLType type) {
        try {
            switch (type) {
                case GraphQLScalarType scalar
                when value instanceof Value<?> literal ->
                    scalar.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT);
                case GraphQLScalarType scalar -> scalar.getCoercing().parseValue(value, CONTEXT, Locale.ROOT);
                case GraphQLEnumType names
                when value instanceof Value<?> literal -> names.parseLiteral(literal, CONTEXT, Locale.ROOT);
                case GraphQLEnumType names -> names.parseValue(value, CONTEXT, Locale.ROOT);
                default -> {
                    return false;
                }
            }
            return true;
        } catch (CoercingParseLiteralException | CoercingParseValueException unfit) {
            return false;
        }
    }
}
