package org.skillregister.platform;

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

/** What a type expects, in words that follow "must be". */
final class Expected {

    private static final int FEW = 12;

    /** The library's scalars; ours say it themselves. */
    private static final Map<String, String> FORMS = Map.of(
            "Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a number",
            "String", "a string",
            "Boolean", "true or false",
            "Decimal", "a number");

    private Expected() {}

    static String of(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull nonNull -> of(nonNull.getWrappedType());
            case GraphQLList list -> "a list, each entry " + of(list.getWrappedType());
            case GraphQLInputObjectType object -> "an object of the type " + object.getName();
            case GraphQLEnumType names -> "a value of %s, %s".formatted(names.getName(), oneOf(names.getValues()));
            case GraphQLScalarType scalar when scalar.getCoercing() instanceof ScalarForm own -> own.form();
            case GraphQLScalarType scalar -> FORMS.getOrDefault(scalar.getName(), "of the type " + scalar.getName());
            default -> "something else";
        };
    }

    /** The names to choose from, the first of them when there are many. */
    static String oneOf(Collection<? extends GraphQLNamedSchemaElement> elements) {
        List<String> names = elements.stream()
                .map(GraphQLNamedSchemaElement::getName)
                .limit(FEW)
                .toList();
        return names.stream().collect(Collectors.joining(", ", "one of ", elements.size() > FEW ? " …" : ""));
    }
}
