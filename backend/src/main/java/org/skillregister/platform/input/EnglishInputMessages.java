package org.skillregister.platform.input;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillregister.platform.scalar.DescribedScalar;

/** Messages for developers, in English like all errors of the API. */
final class EnglishInputMessages implements InputMessages {

    private static final int FEW = 12;

    /** Descriptions of the built-in scalars; the register's own have theirs. */
    private static final Map<String, String> FORMS = Map.of(
            "Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a number",
            "String", "a string",
            "Boolean", "true or false",
            "Decimal", "a number");

    @Override
    public String required(GraphQLType type) {
        return "is required, " + expected(type);
    }

    @Override
    public String notNull(GraphQLType type) {
        return "must not be null, but " + expected(type);
    }

    @Override
    public String mustBe(GraphQLType type) {
        return "must be " + expected(type);
    }

    @Override
    public String unknownField(String type) {
        return "has a field that %s does not have".formatted(type);
    }

    @Override
    public String exactlyOne(Collection<? extends GraphQLNamedSchemaElement> fields) {
        return "must have exactly one field, " + oneOf(fields);
    }

    /** The expected value, in words that follow "must be". */
    private static String expected(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull nonNull -> expected(nonNull.getWrappedType());
            case GraphQLList list -> "a list, each entry " + expected(list.getWrappedType());
            case GraphQLInputObjectType object -> "an object of the type " + object.getName();
            case GraphQLEnumType names -> "a value of %s, %s".formatted(names.getName(), oneOf(names.getValues()));
            case GraphQLScalarType scalar when scalar.getCoercing() instanceof DescribedScalar own -> own.form();
            case GraphQLScalarType scalar -> FORMS.getOrDefault(scalar.getName(), "of the type " + scalar.getName());
            default -> "something else";
        };
    }

    /** The names to choose from; only the first ones if there are many. */
    private static String oneOf(Collection<? extends GraphQLNamedSchemaElement> elements) {
        List<String> names = elements.stream()
                .map(GraphQLNamedSchemaElement::getName)
                .limit(FEW)
                .toList();
        return names.stream().collect(Collectors.joining(", ", "one of ", elements.size() > FEW ? " …" : ""));
    }
}
