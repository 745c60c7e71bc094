package org.skillregister.platform.gateway.document;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps the arguments in a document, and the values and variables in them, to the types that the schema expects there. */
final class InputPlaces {

    private final Map<SourceLocation, DocumentPlace> places = new HashMap<>();
    private final Map<String, String> uses = new HashMap<>();
    private final Map<String, DocumentPlace> needs = new HashMap<>();

    /** @return null when no argument or value is at the location */
    @Nullable
    DocumentPlace at(SourceLocation location) {
        return places.get(location);
    }

    /** The first argument, or part of one, in which a variable is used; "variables" when it is unused. */
    String use(String variable) {
        return uses.getOrDefault(variable, "variables");
    }

    /** The first use of a variable in a non-null position; null when there is none. */
    @Nullable
    DocumentPlace need(String variable) {
        return needs.get(variable);
    }

    /**
     * Adds the arguments of a field or directive.
     *
     * @param definitions what the schema defines for it
     */
    void add(List<Argument> given, List<GraphQLArgument> definitions) {
        for (Argument argument : given) {
            for (GraphQLArgument definition : definitions) {
                if (definition.getName().equals(argument.getName())) {
                    new DocumentPlace(argument, definition.getType(), definition.getName()).addTo(places);
                    value(argument.getValue(), definition.getType(), definition.getName());
                }
            }
        }
    }

    private void value(@Nullable Value<?> value, GraphQLType expected, String path) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(expected);
        switch (value) {
            case VariableReference reference -> variable(reference, expected, path);
            case ArrayValue list
            when type instanceof GraphQLList of -> {
                for (int i = 0; i < list.getValues().size(); i++) {
                    value(list.getValues().get(i), of.getWrappedType(), "%s[%d]".formatted(path, i));
                }
            }
            case ObjectValue object
            when type instanceof GraphQLInputObjectType of -> {
                new DocumentPlace(object, type, path).addTo(places);
                for (ObjectField field : object.getObjectFields()) {
                    GraphQLInputObjectField definition = of.getFieldDefinition(field.getName());
                    if (definition != null) {
                        value(field.getValue(), definition.getType(), path + "." + definition.getName());
                    }
                }
            }
            case null, default -> {}
        }
    }

    private void variable(VariableReference reference, GraphQLType expected, String path) {
        DocumentPlace place = new DocumentPlace(reference, expected, path);
        place.addTo(places);
        uses.putIfAbsent(reference.getName(), path);
        if (GraphQLTypeUtil.isNonNull(expected)) {
            needs.putIfAbsent(reference.getName(), place);
        }
    }
}
