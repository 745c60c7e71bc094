package org.skillregister.platform.gateway.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.document.DatabaseUse;

/**
 * A validated operation with everything its execution needs.
 *
 * @param document its text
 * @param databaseUse whether executions of the same document use the database
 * @param context the GraphQL context about the client
 * @param cost number of values that it may fetch
 * @param end deadline, as {@link System#nanoTime}
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
