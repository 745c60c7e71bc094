package org.skillregister.platform.gateway.assistant;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
            Map<String, Object> property = property(argument.getType(), argument.getDescription());
            if (variable.getDefaultValue() instanceof IntValue number) {
                property.put("default", number.getValue());
            }
            properties.put(variable.getName(), property);
            if (variable.getType() instanceof NonNullType) {
                required.add(variable.getName());
            }
        }
        return object(properties, required);
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

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = typed("object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("type", type);
        return typed;
    }

    private static Map<String, Object> property(GraphQLType given, @Nullable String description) {
        return switch (GraphQLTypeUtil.unwrapNonNull(given)) {
            case GraphQLList list -> {
                Map<String, Object> array = typed("array");
                array.put("items", property(list.getWrappedType(), null));
                yield described(array, description);
            }
            case GraphQLEnumType type -> {
                Map<String, Object> word = typed("string");
                word.put("enum", names(type));
                yield described(word, description, values(type));
            }
            case GraphQLInputObjectType type -> described(object(type), description, type.getDescription());
            case GraphQLScalarType type -> scalar(type, description);
            default -> throw new IllegalStateException("No type of an argument");
        };
    }

    private static Map<String, Object> object(GraphQLInputObjectType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            properties.put(field.getName(), property(field.getType(), field.getDescription()));
            if (GraphQLTypeUtil.isNonNull(field.getType())) {
                required.add(field.getName());
            }
        }
        return object(properties, required);
    }

    private static Map<String, Object> scalar(GraphQLScalarType type, @Nullable String description) {
        Map<String, Object> scalar = typed(
                switch (type.getName()) {
                    case "Int" -> "integer";
                    case "Float", "Decimal" -> "number";
                    case "Boolean" -> "boolean";
                    default -> "string";
                });
        return ScalarInfo.isGraphqlSpecifiedScalar(type)
                ? described(scalar, description)
                : described(scalar, description, type.getDescription());
    }

    private static List<String> names(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private static String values(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(value -> value.getName() + ": " + value.getDescription())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> described(Map<String, Object> property, @Nullable String... texts) {
        StringJoiner description = new StringJoiner(" ");
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                description.add(text);
            }
        }
        if (description.length() > 0) {
            property.put("description", description.toString());
        }
        return property;
    }
}
