package org.skillregister.platform.gateway;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.ErrorCode;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;

/** Executes an operation that was found good: so many at once, each so long. */
@Component
class Execution implements DisposableBean {

    private static final URI ADDRESS = URI.create("/graphql");

    private final WebGraphQlHandler handler;
    private final Limits limits;
    private final Semaphore places;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("graphql-time-limit").factory());

    Execution(WebGraphQlHandler handler, Limits limits) {
        this.handler = handler;
        this.limits = limits;
        this.places = new Semaphore(limits.concurrentRequests());
    }

    /**
     * The outcome, still without bytes.
     *
     * @param body {@code data} and {@code errors} as they go out
     * @param started false when the request was refused before its first field
     * @param clean whether there were no errors at all
     */
    record Outcome(Map<String, Object> body, boolean started, boolean clean) {}

    /**
     * Executes an operation.
     *
     * @param context what fields may know of who asks
     * @throws Refusal when too many are executed at once, or this one takes too long
     */
    Outcome of(
            String document,
            @Nullable String operationName,
            Map<String, @Nullable Object> variables,
            Map<String, Object> context) {
        if (!places.tryAcquire()) {
            throw unavailable("Too many requests are in work; try again");
        }
        try {
            return execute(document, operationName, variables, context);
        } finally {
            places.release();
        }
    }

    private Outcome execute(
            String document,
            @Nullable String operationName,
            Map<String, @Nullable Object> variables,
            Map<String, Object> context) {
        WebGraphQlRequest request = new WebGraphQlRequest(
                ADDRESS,
                HttpHeaders.EMPTY,
                CollectionUtils.toMultiValueMap(Map.of()),
                null,
                Map.of(),
                new DefaultGraphQlRequest(document, operationName, variables, null),
                id(),
                Locale.ROOT);
        AtomicReference<ExecutionInput> running = new AtomicReference<>();
        request.configureExecutionInput((input, _) -> {
            input.getGraphQLContext().putAll(context);
            running.set(input);
            return input;
        });
        Future<?> bell = alarm.schedule(() -> cancel(running), limits.time().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return outcome(handler.handleRequest(request).block(grace()), running);
        } catch (IllegalStateException timeout) {
            throw tooLong(timeout);
        } finally {
            bell.cancel(false);
        }
    }

    /** Of an unexpected failure the client is told this, and the log has it beside the failure. */
    private static String id() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    /** The engine stops between two fields; a field that hangs is left behind after a little longer. */
    private Duration grace() {
        return limits.time().plusSeconds(1);
    }

    private static void cancel(AtomicReference<ExecutionInput> running) {
        ExecutionInput input = running.get();
        if (input != null) {
            input.cancel();
        }
    }

    private Outcome outcome(@Nullable WebGraphQlResponse response, AtomicReference<ExecutionInput> running) {
        if (response == null) {
            throw new IllegalStateException("No response");
        }
        ExecutionInput input = running.get();
        if (input != null && input.isCancelled()) {
            throw unavailable("The operation took longer than %s ms; ask for less"
                    .formatted(limits.time().toMillis()));
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        Map<String, Object> body = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            body.put("errors", ErrorView.of(errors));
        }
        boolean started = response.getExecutionResult().isDataPresent();
        if (started) {
            body.put("data", response.getExecutionResult().getData());
        }
        return new Outcome(body, started, errors.isEmpty());
    }

    private Refusal tooLong(IllegalStateException timeout) {
        if (timeout.getMessage() != null && timeout.getMessage().startsWith("Timeout on blocking read")) {
            return unavailable("The operation took longer than %s ms"
                    .formatted(limits.time().toMillis()));
        }
        throw timeout;
    }

    private static Refusal unavailable(String message) {
        return new Refusal(503, ErrorCode.UNAVAILABLE, message, Map.of("Retry-After", "1"));
    }

    @Override
    public void destroy() {
        alarm.shutdownNow();
    }
}
