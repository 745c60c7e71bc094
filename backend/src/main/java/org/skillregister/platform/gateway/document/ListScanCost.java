package org.skillregister.platform.gateway.document;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.limit.ScannedLists;

/**
 * The cost of scanning whole lists, in values: it depends on the length of the list, and on whether each entry is compared with a search
 * text.
 */
final class ListScanCost {

    /** Entries scanned in the time it takes to fetch one value, without a search text and with a short one. */
    static final int ENTRIES_PER_VALUE = 500;

    static final int SEARCHED_PER_VALUE = 10;

    /** Each additional text length of this many characters costs as much again. */
    private static final int CHARACTERS = 10;

    /** Every field refuses longer texts. */
    private static final int LONGEST = 100;

    private static final String TEXT = "text";

    private final Map<String, IntSupplier> entries = new HashMap<>();

    ListScanCost(List<ScannedLists> lists) {
        lists.forEach(list -> entries.putAll(list.entries()));
    }

    /** Whether this field scans a known list. */
    boolean knows(String field) {
        return entries.containsKey(field);
    }

    /**
     * The cost of resolving the field once.
     *
     * @param type name of its parent type
     * @param variables the variables as sent
     */
    long cost(String type, Field field, Map<String, @Nullable Object> variables) {
        IntSupplier list = entries.get(type + '.' + field.getName());
        if (list == null) {
            return 0;
        }
        int length = textLength(field, variables);
        return length == 0
                ? list.getAsInt() / ENTRIES_PER_VALUE
                : (long) list.getAsInt() * (CHARACTERS + length) / (CHARACTERS * SEARCHED_PER_VALUE);
    }

    /** Length of the search text in the field's arguments or filter; 0 when there is none. */
    private static int textLength(Field field, Map<String, @Nullable Object> variables) {
        return field.getArguments().stream()
                .mapToInt(argument -> length(argument, variables))
                .max()
                .orElse(0);
    }

    private static int length(Argument argument, Map<String, @Nullable Object> variables) {
        Object value = value(argument.getValue(), variables);
        return switch (value) {
            case ObjectValue filter ->
                filter.getObjectFields().stream()
                        .filter(part -> part.getName().equals(TEXT))
                        .mapToInt(part -> length(value(part.getValue(), variables)))
                        .max()
                        .orElse(0);
            case Map<?, ?> filter -> length(filter.get(TEXT));
            case null -> 0;
            default -> argument.getName().equals(TEXT) ? length(value) : 0;
        };
    }

    private static @Nullable Object value(Value<?> value, Map<String, @Nullable Object> variables) {
        // An omitted variable may have a default: assume a text.
        return value instanceof VariableReference reference && variables.containsKey(reference.getName())
                ? variables.get(reference.getName())
                : value;
    }

    private static int length(@Nullable Object text) {
        return switch (text) {
            case null -> 0;
            case NullValue _ -> 0;
            case StringValue literal -> length((Object) literal.getValue());
            case String given -> given.isBlank() ? 0 : Math.min(given.length(), LONGEST);
            default -> LONGEST;
        };
    }
}
