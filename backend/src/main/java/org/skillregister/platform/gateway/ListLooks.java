package org.skillregister.platform.gateway;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.LookedThrough;

/**
 * What looking through whole lists costs, in values: that depends on how long the list is, and on whether a text is held against each of its
 * entries.
 */
final class ListLooks {

    /** So many entries are looked at in the time that one value takes to fetch, without a text and with one. */
    static final int ENTRIES_PER_VALUE = 500;

    static final int SEARCHED_PER_VALUE = 10;

    private static final String TEXT = "text";

    private final Map<String, IntSupplier> entries = new HashMap<>();

    ListLooks(List<LookedThrough> lists) {
        lists.forEach(list -> entries.putAll(list.entries()));
    }

    /** Whether the list of this field is known. */
    boolean knows(String field) {
        return entries.containsKey(field);
    }

    /**
     * The cost of asking the field once.
     *
     * @param type name of the type that has it
     * @param variables as they were sent
     */
    long cost(String type, Field field, Map<String, @Nullable Object> variables) {
        IntSupplier list = entries.get(type + '.' + field.getName());
        if (list == null) {
            return 0;
        }
        return list.getAsInt() / (isSearched(field, variables) ? SEARCHED_PER_VALUE : ENTRIES_PER_VALUE);
    }

    /** A text is an argument of the field, or a part of its filter. */
    private static boolean isSearched(Field field, Map<String, @Nullable Object> variables) {
        return field.getArguments().stream().anyMatch(argument -> isText(argument, variables));
    }

    private static boolean isText(Argument argument, Map<String, @Nullable Object> variables) {
        Object value = value(argument.getValue(), variables);
        return switch (value) {
            case ObjectValue filter -> filter.getObjectFields().stream().anyMatch(part -> isText(part, variables));
            case Map<?, ?> filter -> isGiven(filter.get(TEXT));
            case null -> false;
            default -> argument.getName().equals(TEXT) && isGiven(value);
        };
    }

    private static boolean isText(ObjectField part, Map<String, @Nullable Object> variables) {
        return part.getName().equals(TEXT) && isGiven(value(part.getValue(), variables));
    }

    private static @Nullable Object value(Value<?> value, Map<String, @Nullable Object> variables) {
        // A variable that is left out may have a default: reckon with a text.
        return value instanceof VariableReference reference && variables.containsKey(reference.getName())
                ? variables.get(reference.getName())
                : value;
    }

    private static boolean isGiven(@Nullable Object text) {
        return switch (text) {
            case null -> false;
            case NullValue _ -> false;
            case StringValue literal ->
                literal.getValue() == null || !literal.getValue().isBlank();
            case String given -> !given.isBlank();
            default -> true;
        };
    }
}
