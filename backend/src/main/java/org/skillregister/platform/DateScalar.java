package org.skillregister.platform;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * The scalar {@code Date}. The library's own reads 2024-02-30 as the 29th; a day that does not exist is an error here, never
 * another day.
 */
final class DateScalar implements Coercing<LocalDate, String> {

    private static final int LENGTH = "2024-01-24".length();

    static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar()
                .name("Date")
                .coercing(new DateScalar())
                .build();
    }

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        if (day instanceof LocalDate date) {
            return date.toString();
        }
        throw new CoercingSerializeException("Not a day: " + day.getClass());
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            if (input instanceof String text && text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Answered below like every other text that is no day.
        }
        throw new CoercingParseValueException("A day is a string such as \"2024-01-24\", and must exist");
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : null;
        try {
            return parseValue(text == null ? input : text, context, locale);
        } catch (CoercingParseValueException noDay) {
            throw new CoercingParseLiteralException(noDay.getMessage(), noDay);
        }
    }
}
