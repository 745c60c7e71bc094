package org.skillregister.platform.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scalar that is a short string on the wire. Longer strings are refused before parsing. */
public abstract class TextScalar<T> implements Coercing<T, String>, DescribedScalar {

    private final String name;
    private final int longest;

    /**
     * @param name name in the schema
     * @param longest maximum number of characters
     */
    protected TextScalar(String name, int longest) {
        this.name = name;
        this.longest = longest;
    }

    /** @return the parsed value; null when the text is malformed */
    protected abstract @Nullable T read(String text);

    /** The type for the schema's wiring. */
    public GraphQLScalarType type() {
        return GraphQLScalarType.newScalar().name(name).coercing(this).build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        T value = readAny(input);
        if (value == null) {
            throw new CoercingParseValueException(form());
        }
        return value;
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        T value = input instanceof StringValue literal ? readAny(literal.getValue()) : null;
        if (value == null) {
            throw new CoercingParseLiteralException(form());
        }
        return value;
    }

    private @Nullable T readAny(@Nullable Object input) {
        return input instanceof String text && text.length() <= longest ? read(text) : null;
    }
}
