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
 * Counts what is asked, and how long it took, by released operation. Nothing that a client sends becomes the name of anything: what is
 * not released is all one. Where nobody reads the counts, nothing is counted.
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

    /** What the operation of a document is counted as. */
    public String operation(String document) {
        return names.getOrDefault(document, RequestResult.OTHER);
    }

    /** @param begun when the request came, by {@link System#nanoTime} */
    public void count(RequestResult result, long begun) {
        MeterRegistry counting = registry;
        if (counting != null) {
            timers.computeIfAbsent(result, it -> timer(it, counting))
                    .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private static Timer timer(RequestResult result, MeterRegistry registry) {
        return Timer.builder("register.operation")
                .description("Requests of GraphQL: how long each took, until its answer was handed to the system.")
                .tag("operation", result.operation())
                .tag("code", result.code())
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }
}
