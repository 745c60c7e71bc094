package org.skillregister.platform.gateway.document;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/** The introspection fields, and the checks of queries that request them. */
final class Introspection {

    /** Directives that the library declares by itself; they would be accepted without effect. */
    private static final Set<String> NOT_IMPLEMENTED = Set.of("defer", "experimental_disableErrorPropagation");

    private Introspection() {}

    /**
     * Refuses what this server or the library does not support.
     *
     * @throws RequestRejectedException when introspection is disabled, or requested in a way that makes the library fail
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

    /** The field of a type, or the introspection field with this name; null when there is none. */
    static @Nullable GraphQLFieldDefinition find(String field, @Nullable GraphQLType parent, GraphQLSchema schema) {
        if (!(parent instanceof GraphQLFieldsContainer container)) {
            return null;
        }
        return switch (field) {
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> container.getFieldDefinition(field);
        };
    }

    /** Whether the type is an introspection type. */
    static boolean isOf(GraphQLObjectType type) {
        return type.getName().startsWith("__");
    }

    /** Usual length of an introspection list: the number of types or directives, and the average for lists within them. */
    static int usual(String field, GraphQLSchema schema) {
        return switch (field) {
            case "types" -> schema.getAllTypesAsList().size();
            case "directives" -> schema.getDirectives().size();
            case "fields" -> 4;
            default -> 1;
        };
    }
}
