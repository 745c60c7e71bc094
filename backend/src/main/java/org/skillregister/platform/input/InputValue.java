package org.skillregister.platform.input;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
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

/** A value of an argument: a literal of a document, or what JSON was read as. */
final class InputValue {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private InputValue() {}

    /** The entries of a list; null when it is none. */
    static @Nullable List<?> items(Object value) {
        return value instanceof ArrayValue literal ? literal.getValues() : value instanceof List<?> list ? list : null;
    }

    /** The fields of an object; null when it is none. */
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

    /** Whether the library takes it for a scalar, or a value of an enum. */
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
