package org.skillregister.platform.gateway.assistant;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expresses the input types of GraphQL in JSON Schema, with their descriptions. */
final class JsonSchema {

    private JsonSchema() {}

    /** The schema of an argument or input field of this type. */
    static Map<String, Object> of(GraphQLType given, @Nullable String description) {
        return switch (GraphQLTypeUtil.unwrapNonNull(given)) {
            case GraphQLList list -> {
                Map<String, Object> array = typed("array");
                array.put("items", of(list.getWrappedType(), null));
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
            properties.put(field.getName(), of(field.getType(), field.getDescription()));
            if (GraphQLTypeUtil.isNonNull(field.getType())) {
                required.add(field.getName());
            }
        }
        return object(properties, required);
    }

    /** The schema of an object that has these properties only. */
    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
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
