package org.skillregister.platform.gateway.assistant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/**
 * The arguments of a call.
 *
 * @param given the values by name; they become the variables of the operation
 */
record ToolArguments(Map<String, @Nullable Object> given) {

    static ToolArguments of(@Nullable Map<String, Object> given) {
        return new ToolArguments(
                given == null
                        ? Map.of()
                        : Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(given)));
    }

    /**
     * Refuses what the tool would not look at: variables that an operation does not declare are ignored, and a filter under a wrong name
     * would let everything through.
     *
     * @param names the arguments of the tool
     */
    void check(Set<String> names) {
        if (IdentityNumbers.areIn(given)) {
            throw RequestRejectedException.badRequest(
                    "arguments: must have no number of an identity document; none is needed, and none is kept");
        }
        if (!names.containsAll(given.keySet())) {
            throw RequestRejectedException.badRequest(
                    names.isEmpty()
                            ? "arguments: must be empty, this tool takes none"
                            : "arguments: has one that the tool does not have; it has " + String.join(", ", names));
        }
    }
}
