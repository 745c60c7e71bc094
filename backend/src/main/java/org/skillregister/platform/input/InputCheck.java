package org.skillregister.platform.input;

import graphql.language.Argument;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException.Problem;

/**
 * Finds out why and where a value that the library rejected does not match its type: {@code input.items[3].level}. The value is a literal
 * in a document or the JSON of a variable. Messages name types and fields of the schema, never the value.
 */
public final class InputCheck {

    private static final int MOST = 10;

    private final @Nullable Map<String, ?> variables;
    private final InputMessages words;
    private final List<Problem> problems = new ArrayList<>();

    private InputCheck(@Nullable Map<String, ?> variables, InputMessages words) {
        this.variables = variables;
        this.words = words;
    }

    /**
     * @param path path of the value
     * @param value a literal, in which variables count as valid, or a parsed JSON value
     * @return at most ten problems; empty when none is found
     */
    public static List<Problem> of(String path, @Nullable Object value, GraphQLType type) {
        return of(path, value, type, new EnglishInputMessages());
    }

    /** Checks the value, with messages in the given wording. */
    public static List<Problem> of(String path, @Nullable Object value, GraphQLType type, InputMessages words) {
        InputCheck check = new InputCheck(null, words);
        check.check(path, value, type);
        return check.problems;
    }

    /**
     * Checks all arguments of a field or directive.
     *
     * @param variables values of the variables that have one; null when not known yet
     */
    public static List<Problem> ofArguments(
            List<GraphQLArgument> definitions, List<Argument> given, @Nullable Map<String, ?> variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach(argument -> values.putIfAbsent(argument.getName(), argument.getValue()));
        InputCheck check = new InputCheck(variables, new EnglishInputMessages());
        for (GraphQLArgument definition : definitions) {
            check.checkPart(
                    definition.getName(),
                    values,
                    definition.getName(),
                    definition.getType(),
                    definition.hasSetDefaultValue());
        }
        return check.problems;
    }

    private void checkPart(String path, Map<String, ?> values, String name, GraphQLType type, boolean hasDefault) {
        Object value = values.get(name);
        boolean given = values.containsKey(name) && !InputValue.isLeftOut(value, variables);
        if (given) {
            check(path, value, type);
        } else if (type instanceof GraphQLNonNull nonNull && !hasDefault) {
            add(path, words.required(nonNull.getWrappedType()));
        }
    }

    private void check(String path, @Nullable Object value, GraphQLType type) {
        boolean isNull = InputValue.isNull(value, variables);
        if (type instanceof GraphQLNonNull nonNull) {
            if (isNull) {
                add(path, words.notNull(nonNull.getWrappedType()));
            } else {
                check(path, value, nonNull.getWrappedType());
            }
        } else if (value != null && !isNull && !(value instanceof VariableReference)) {
            checkGiven(path, value, type);
        }
    }

    private void checkGiven(String path, Object value, GraphQLType type) {
        switch (type) {
            case GraphQLList list -> checkList(path, value, list.getWrappedType());
            case GraphQLInputObjectType object -> checkObject(path, value, object);
            default -> {
                if (!InputValue.fits(value, type)) {
                    add(path, words.mustBe(type));
                }
            }
        }
    }

    /** GraphQL coerces a single value to a list. */
    private void checkList(String path, Object value, GraphQLType type) {
        List<?> items = InputValue.items(value);
        if (items == null) {
            check(path, value, type);
            return;
        }
        for (int i = 0; i < items.size() && problems.size() < MOST; i++) {
            check("%s[%d]".formatted(path, i), items.get(i), type);
        }
    }

    private void checkObject(String path, Object value, GraphQLInputObjectType type) {
        Map<String, ?> fields = InputValue.fields(value);
        if (fields == null) {
            add(path, words.mustBe(type));
            return;
        }
        if (fields.keySet().stream().anyMatch(name -> type.getFieldDefinition(name) == null)) {
            add(path, words.unknownField(type.getName()));
        }
        if (type.isOneOf()
                && (fields.size() != 1
                        || InputValue.isNull(fields.values().iterator().next(), variables))) {
            add(path, words.exactlyOne(type.getFieldDefinitions()));
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            checkPart(
                    path + "." + field.getName(), fields, field.getName(), field.getType(), field.hasSetDefaultValue());
        }
    }

    private void add(String path, String message) {
        if (problems.size() < MOST) {
            problems.add(new Problem(path, message));
        }
    }
}
