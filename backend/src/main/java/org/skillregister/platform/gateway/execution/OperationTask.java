package org.skillregister.platform.gateway.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.document.DatabaseUse;

/**
 * An operation that was found good, with all that its execution needs.
 *
 * @param document its text
 * @param databaseUse what is known of executions of the same document
 * @param context what fields may know of who asks
 * @param cost values that it may fetch
 * @param end when its time is over, by {@link System#nanoTime}
 */
public record OperationTask(
        String document,
        DatabaseUse databaseUse,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> context,
        boolean isMutation,
        long cost,
        long end) {}
