package org.skillregister.platform.gateway.document;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
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

    private final GraphQLSchema schema;
    private final Map<SourceLocation, DocumentPlace> places = new HashMap<>();
    private final InputPlaces inputs = new InputPlaces();

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
    DocumentPlace at(@Nullable SourceLocation location) {
        if (location == null) {
            return null;
        }
        DocumentPlace place = places.get(location);
        return place == null ? inputs.at(location) : place;
    }

    /** The places of the arguments and of the values in them. */
    InputPlaces inputs() {
        return inputs;
    }

    private void operation(OperationDefinition operation) {
        directives(operation);
        selections(operation.getSelectionSet(), ValidatedDocument.root(schema, operation.getOperation()));
    }

    private void fragment(FragmentDefinition fragment) {
        directives(fragment);
        selections(fragment.getSelectionSet(), named(fragment.getTypeCondition()));
    }

    private void variable(VariableDefinition variable) {
        GraphQLType type = VariableTypes.of(variable.getType(), schema);
        new DocumentPlace(variable, type, inputs.use(variable.getName())).addTo(places);
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
                new DocumentPlace(inline, parent, "").addTo(places);
                directives(inline);
                selections(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null ? parent : named(inline.getTypeCondition()));
            }
            case FragmentSpread spread -> {
                new DocumentPlace(spread, parent, "").addTo(places);
                directives(spread);
            }
            default -> {}
        }
    }

    private void field(Field field, @Nullable GraphQLCompositeType parent) {
        GraphQLFieldDefinition definition = Introspection.find(field.getName(), parent, schema);
        List<GraphQLArgument> definitions = definition == null ? List.of() : definition.getArguments();
        new DocumentPlace(field, parent, "", definitions).addTo(places);
        inputs.add(field.getArguments(), definitions);
        directives(field);
        GraphQLType type = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        selections(field.getSelectionSet(), type instanceof GraphQLCompositeType composite ? composite : null);
    }

    private void directives(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            List<GraphQLArgument> definitions = definition == null ? List.of() : definition.getArguments();
            new DocumentPlace(directive, null, "", definitions).addTo(places);
            inputs.add(directive.getArguments(), definitions);
        }
    }
}
