package org.skillregister.platform.gateway.assistant;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The input of an operation as JSON Schema: its variables, with the descriptions of the arguments they are passed to. */
final class ToolSchema {

    private final GraphQLSchema schema;

    ToolSchema(GraphQLSchema schema) {
        this.schema = schema;
    }

    Map<String, Object> of(OperationDefinition operation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLArgument argument = givenTo(operation, variable.getName());
            Map<String, Object> property = JsonSchema.of(argument.getType(), argument.getDescription());
            if (variable.getDefaultValue() instanceof IntValue number) {
                property.put("default", number.getValue());
            }
            properties.put(variable.getName(), property);
            if (variable.getType() instanceof NonNullType) {
                required.add(variable.getName());
            }
        }
        return JsonSchema.object(properties, required);
    }

    /** The argument of a top-level field that the variable is passed to. */
    private GraphQLArgument givenTo(OperationDefinition operation, String variable) {
        return operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .flatMap(field -> field.getArguments().stream()
                        .filter(argument -> isOf(argument, variable))
                        .map(argument -> argument(field.getName(), argument.getName())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field of the query is given $" + variable));
    }

    private GraphQLArgument argument(String field, String argument) {
        return Objects.requireNonNull(
                Objects.requireNonNull(schema.getQueryType().getFieldDefinition(field))
                        .getArgument(argument));
    }

    private static boolean isOf(Argument argument, String variable) {
        return argument.getValue() instanceof VariableReference reference
                && reference.getName().equals(variable);
    }
}
