package org.skillregister.platform.gateway.document;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Set;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/** Questions about the schema itself. */
final class Introspection {

    /** The library declares these of its own accord; they would be taken and do nothing. */
    private static final Set<String> NOT_IMPLEMENTED = Set.of("defer", "experimental_disableErrorPropagation");

    private Introspection() {}

    /**
     * Looks for what this server, or the library, does not answer.
     *
     * @throws RequestRejectedException when introspection is off and asked for, or asked for in a way the library fails on
     */
    static void check(Node<?> node, Limits limits) {
        if (node instanceof Field field) {
            check(field, limits);
        }
        if (node instanceof Directive directive && NOT_IMPLEMENTED.contains(directive.getName())) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.BAD_REQUEST, "query: @%s is not implemented".formatted(directive.getName()));
        }
        node.getChildren().forEach(child -> check(child, limits));
    }

    private static void check(Field field, Limits limits) {
        boolean asked = field.getName().equals("__schema") || field.getName().equals("__type");
        if (asked && !limits.introspection()) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.BAD_REQUEST, "query: introspection is off here; the schema is at /schema.graphql");
        }
        field.getArguments().stream()
                .filter(argument -> argument.getName().equals("includeDeprecated"))
                .filter(argument -> !(argument.getValue() instanceof BooleanValue))
                .findAny()
                .ifPresent(_ -> {
                    throw RequestRejectedException.ofDocument(
                            ErrorCode.BAD_REQUEST, "includeDeprecated: must be true or false");
                });
    }

    /** Whether the type is one of those that describe the schema. */
    static boolean isOf(GraphQLObjectType type) {
        return type.getName().startsWith("__");
    }

    /** How many entries a list of the schema's description has: of all types the number, of what they have the average. */
    static int usual(String field, GraphQLSchema schema) {
        return switch (field) {
            case "types" -> schema.getAllTypesAsList().size();
            case "directives" -> schema.getDirectives().size();
            case "fields" -> 4;
            default -> 1;
        };
    }
}
