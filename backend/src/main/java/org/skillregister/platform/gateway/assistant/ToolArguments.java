package org.skillregister.platform.gateway.assistant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/**
 * The arguments of a call.
 *
 * @param given the values by name; they become the variables of the operation
 */
record ToolArguments(Map<String, @Nullable Object> given) {

    private static final String AS_OF = "asOf";
    private static final int DAY = "2024-01-24".length();

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

    /** The day that is asked about, by the tool's own argument or by a field of its input. */
    Optional<LocalDate> asOf() {
        return Stream.concat(Stream.of(given), given.values().stream())
                .flatMap(value -> value instanceof Map<?, ?> map ? Stream.ofNullable(map.get(AS_OF)) : Stream.empty())
                .flatMap(value -> value instanceof String text ? day(text).stream() : Stream.empty())
                .findFirst();
    }

    /** Empty for what is no day; the operation reports it. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
