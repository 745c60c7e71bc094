package org.skillregister.platform.gateway.document;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.paging.PageRequest;

/** The page size that a field of a document requests. */
final class RequestedPageSize {

    private RequestedPageSize() {}

    /** @param variables the variables as sent */
    static int of(Field field, Map<String, @Nullable Object> variables) {
        Integer size = null;
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first") || argument.getName().equals("last")) {
                Integer given = number(argument.getValue(), variables);
                size = given == null ? size : given;
            }
        }
        // The field itself refuses a size out of bounds.
        return size == null ? PageRequest.DEFAULT : Math.clamp(size, 1, PageRequest.MAXIMUM);
    }

    private static @Nullable Integer number(Value<?> value, Map<String, @Nullable Object> variables) {
        return switch (value) {
            case IntValue literal -> Math.clamp(literal.getValue().longValue(), 0, PageRequest.MAXIMUM);
            // An omitted variable may have a default: assume the maximum.
            case VariableReference reference ->
                variables.get(reference.getName()) instanceof Number given
                        ? Math.clamp(given.longValue(), 0, PageRequest.MAXIMUM)
                        : PageRequest.MAXIMUM;
            default -> null;
        };
    }
}
