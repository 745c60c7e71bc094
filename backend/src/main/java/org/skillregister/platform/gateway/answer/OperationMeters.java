package org.skillregister.platform.gateway.answer;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.gateway.document.PersistedOperations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts and times requests by released operation. Nothing a client sends becomes a tag: all unreleased operations count as one. Without
 * a metrics registry nothing is counted.
 */
@Component
public class OperationMeters {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final @Nullable MeterRegistry registry;
    private final Map<String, String> names;
    private final Map<RequestResult, Timer> timers = new ConcurrentHashMap<>();

    OperationMeters(ObjectProvider<MeterRegistry> registry, PersistedOperations persisted) {
        this.registry = registry.getIfAvailable();
        this.names = this.registry == null
                ? Map.of()
                : persisted.documents().distinct().collect(Collectors.toMap(it -> it, OperationMeters::name));
    }

    private static String name(String document) {
        String name = Parser.parse(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .map(OperationDefinition::getName)
                .orElse(null);
        return name == null ? RequestResult.OTHER : name;
    }

    /** The tag value for a document's operation. */
    public String operation(String document) {
        return names.getOrDefault(document, RequestResult.OTHER);
    }

    /** @param begun arrival of the request, as {@link System#nanoTime} */
    public void count(RequestResult result, long begun) {
        MeterRegistry counting = registry;
        if (counting != null) {
            timers.computeIfAbsent(result, it -> timer(it, counting))
                    .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private static Timer timer(RequestResult result, MeterRegistry registry) {
        return Timer.builder("register.operation")
                .description("GraphQL requests: time until the answer was handed to the operating system.")
                .tag("operation", result.operation())
                .tag("code", result.code())
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }
}
