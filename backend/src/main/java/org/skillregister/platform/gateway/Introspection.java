package org.skillregister.platform.gateway;

import graphql.language.BooleanValue;
import graphql.language.Field;
import graphql.language.Node;

/** Questions about the schema itself. */
final class Introspection {

    private Introspection() {}

    /**
     * Looks for what this server, or the library, does not answer.
     *
     * @throws Refusal when introspection is off and asked for, or asked for in a way the library fails on
     */
    static void check(Node<?> node, Limits limits) {
        if (node instanceof Field field) {
            check(field, limits);
        }
        node.getChildren().forEach(child -> check(child, limits));
    }

    private static void check(Field field, Limits limits) {
        boolean asked = field.getName().equals("__schema") || field.getName().equals("__type");
        if (asked && !limits.introspection()) {
            throw Refusal.badRequest("query: introspection is off here; the schema is at /schema.graphql");
        }
        field.getArguments().stream()
                .filter(argument -> argument.getName().equals("includeDeprecated"))
                .filter(argument -> !(argument.getValue() instanceof BooleanValue))
                .findAny()
                .ifPresent(_ -> {
                    throw Refusal.badRequest("includeDeprecated: must be true or false");
                });
    }
}
