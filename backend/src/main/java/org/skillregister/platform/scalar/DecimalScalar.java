package org.skillregister.platform.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code Decimal}: a number, or a number in a string. The library's own accepts any length and exponent, and arithmetic with
 * such numbers can take arbitrarily long.
 */
final class DecimalScalar implements Coercing<BigDecimal, BigDecimal>, DescribedScalar {

    private static final int MOST_DIGITS = 30;
    private static final int LONGEST = 40;

    static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar()
                .name("Decimal")
                .coercing(new DecimalScalar())
                .build();
    }

    @Override
    public String form() {
        return "a number of at most %d digits".formatted(MOST_DIGITS);
    }

    @Override
    public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new CoercingSerializeException("No number: " + value.getClass());
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        // The JSON parser limits numbers to a hundred characters.
        BigDecimal number = input instanceof String || input instanceof Number ? read(input.toString()) : null;
        if (number == null) {
            throw new CoercingParseValueException(form());
        }
        return number;
    }

    @Override
    public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        BigDecimal number = switch (input) {
            case IntValue literal ->
                bounded(literal.getValue().bitLength() > 4 * MOST_DIGITS ? null : new BigDecimal(literal.getValue()));
            case FloatValue literal -> bounded(literal.getValue());
            case StringValue literal -> read(literal.getValue());
            default -> null;
        };
        if (number == null) {
            throw new CoercingParseLiteralException(form());
        }
        return number;
    }

    private static @Nullable BigDecimal read(@Nullable String text) {
        try {
            return text == null || text.length() > LONGEST ? null : bounded(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static @Nullable BigDecimal bounded(@Nullable BigDecimal number) {
        return number != null && number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS
                ? number
                : null;
    }
}
