package org.skillregister.platform.gateway.document;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps source locations in a document to the schema. The library's errors give a location in the text; this says what the schema expects
 * there.
 */
final class DocumentPlaces {

    private static final List<GraphQLArgument> NO_ARGUMENTS = List.of();

    /**
     * A location in the document.
     *
     * @param node the node there
     * @param type the parent type, for a field; otherwise the expected type; null when unknown
     * @param path for an argument or a use of a variable, its path, such as {@code filter.levels[0]}; for a variable definition, the path
     *     of its use; otherwise empty
     * @param arguments arguments of the field or directive
     */
    record Place(Node<?> node, @Nullable GraphQLType type, String path, List<GraphQLArgument> arguments) {}

    private final GraphQLSchema schema;
    private final Map<SourceLocation, Place> places = new HashMap<>();
    private final Map<String, String> uses = new HashMap<>();
    private final Map<String, Place> needs = new HashMap<>();

    DocumentPlaces(Document document, GraphQLSchema schema) {
        this.schema = schema;
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::operation);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(this::fragment);
        // Afterwards, because their uses are known only now.
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .forEach(this::variable);
    }

    /** @return null when the location is unknown */
    @Nullable
    Place at(@Nullable SourceLocation location) {
        return location == null ? null : places.get(location);
    }

    /** The first argument, or part of one, in which a variable is used; "variables" when it is unused. */
    String use(String variable) {
        return uses.getOrDefault(variable, "variables");
    }

    /** The first use of a variable in a non-null position; null when there is none. */
    @Nullable
    Place need(String variable) {
        return needs.get(variable);
    }

    private void put(Node<?> node, @Nullable GraphQLType type, String path, List<GraphQLArgument> arguments) {
        SourceLocation location = node.getSourceLocation();
        if (location != null) {
            places.putIfAbsent(location, new Place(node, type, path, arguments));
        }
    }

    private void operation(OperationDefinition operation) {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        directives(operation);
        selections(operation.getSelectionSet(), root);
    }

    private void fragment(FragmentDefinition fragment) {
        directives(fragment);
        selections(fragment.getSelectionSet(), named(fragment.getTypeCondition()));
    }

    private void variable(VariableDefinition variable) {
        put(variable, VariableTypes.of(variable.getType(), schema), use(variable.getName()), NO_ARGUMENTS);
    }

    private @Nullable GraphQLCompositeType named(TypeName name) {
        return schema.getType(name.getName()) instanceof GraphQLCompositeType type ? type : null;
    }

    private void selections(@Nullable SelectionSet selections, @Nullable GraphQLCompositeType parent) {
        if (selections != null) {
            selections.getSelections().forEach(selection -> selection(selection, parent));
        }
    }

    private void selection(Selection<?> selection, @Nullable GraphQLCompositeType parent) {
        switch (selection) {
            case Field field -> field(field, parent);
            case InlineFragment inline -> {
                put(inline, parent, "", NO_ARGUMENTS);
                directives(inline);
                selections(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null ? parent : named(inline.getTypeCondition()));
            }
            case FragmentSpread spread -> {
                put(spread, parent, "", NO_ARGUMENTS);
                directives(spread);
            }
            default -> {}
        }
    }

    private void field(Field field, @Nullable GraphQLCompositeType parent) {
        GraphQLFieldDefinition definition =
                parent instanceof GraphQLFieldsContainer container ? find(field.getName(), container) : null;
        List<GraphQLArgument> arguments = definition == null ? NO_ARGUMENTS : definition.getArguments();
        put(field, parent, "", arguments);
        arguments(field.getArguments(), arguments);
        directives(field);
        GraphQLType type = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        selections(field.getSelectionSet(), type instanceof GraphQLCompositeType composite ? composite : null);
    }

    private @Nullable GraphQLFieldDefinition find(String name, GraphQLFieldsContainer parent) {
        return switch (name) {
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> parent.getFieldDefinition(name);
        };
    }

    private void directives(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            List<GraphQLArgument> arguments = definition == null ? NO_ARGUMENTS : definition.getArguments();
            put(directive, null, "", arguments);
            arguments(directive.getArguments(), arguments);
        }
    }

    private void arguments(List<Argument> given, List<GraphQLArgument> definitions) {
        for (Argument argument : given) {
            for (GraphQLArgument definition : definitions) {
                if (definition.getName().equals(argument.getName())) {
                    put(argument, definition.getType(), definition.getName(), NO_ARGUMENTS);
                    value(argument.getValue(), definition.getType(), definition.getName());
                }
            }
        }
    }

    private void value(@Nullable Value<?> value, GraphQLType expected, String path) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(expected);
        switch (value) {
            case VariableReference reference -> {
                put(reference, expected, path, NO_ARGUMENTS);
                uses.putIfAbsent(reference.getName(), path);
                if (GraphQLTypeUtil.isNonNull(expected)) {
                    needs.putIfAbsent(reference.getName(), new Place(reference, expected, path, NO_ARGUMENTS));
                }
            }
            case ArrayValue list
            when type instanceof GraphQLList of -> {
                for (int i = 0; i < list.getValues().size(); i++) {
                    value(list.getValues().get(i), of.getWrappedType(), "%s[%d]".formatted(path, i));
                }
            }
            case ObjectValue object
            when type instanceof GraphQLInputObjectType of -> {
                put(object, type, path, NO_ARGUMENTS);
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
}
