package org.skillregister.platform.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.Locale;

/**
 * The scalar {@code ID}: a string or an integer, as specified. The library's own accepts anything with a {@code toString()}, even lists
 * and objects.
 */
final class IdScalar implements Coercing<String, String>, DescribedScalar {

    static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar().name("ID").coercing(new IdScalar()).build();
    }

    @Override
    public String form() {
        return "an ID, which is a string";
    }

    @Override
    public String serialize(Object id, GraphQLContext context, Locale locale) {
        return id.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String
                || input instanceof Integer
                || input instanceof Long
                || input instanceof BigInteger) {
            return input.toString();
        }
        throw new CoercingParseValueException(form());
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue string && string.getValue() != null) {
            return string.getValue();
        }
        if (input instanceof IntValue number) {
            return number.getValue().toString();
        }
        throw new CoercingParseLiteralException(form());
    }
}
