package org.skillregister.platform.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.DataFetcher;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.skillregister.platform.ErrorCode;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/** Operations that are slow or many, on a schema with a field that waits. */
class ExecutionTest {

    private static final Map<String, String> SETTINGS =
            Map.of("register.limits.time", "200ms", "register.limits.concurrent-requests", "1");

    private final AtomicInteger fetched = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);

    private Execution execution() {
        String sdl = "type Query { slow: Int hung: Int quick: Int }";
        GraphQlSource source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(sdl.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type(
                        "Query",
                        type -> type.dataFetcher("slow", slow())
                                .dataFetcher("hung", _ -> new CompletableFuture<>())
                                .dataFetcher("quick", _ -> 1)))
                .build();
        return new Execution(
                WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                        .build(),
                new Binder(new MapConfigurationPropertySource(SETTINGS)).bindOrCreate("register.limits", Limits.class));
    }

    private DataFetcher<Integer> slow() {
        return _ -> {
            fetched.incrementAndGet();
            release.await(300, TimeUnit.MILLISECONDS);
            return 1;
        };
    }

    private static void unavailable(Execution execution, String document) {
        assertThatThrownBy(() -> execution.of(document, null, Map.of(), null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE);
                    assertThat(refusal.headers()).containsKey("Retry-After");
                });
    }

    @Test
    void stopsBetweenFieldsWhenTheTimeIsOver() {
        unavailable(execution(), "{ a: slow b: slow c: slow d: slow }");

        assertThat(fetched).hasValueLessThan(4);
    }

    @Test
    void doesNotWaitForAFieldThatHangs() {
        unavailable(execution(), "{ hung }");
    }

    @Test
    void refusesWhatIsTooManyAndServesAgainAfterwards() throws Exception {
        Execution execution = execution();
        CompletableFuture<?> first = CompletableFuture.runAsync(() -> execution.of("{ slow }", null, Map.of(), null));
        while (fetched.get() == 0) {
            Thread.onSpinWait();
        }

        unavailable(execution, "{ quick }");

        release.countDown();
        first.get();
        assertThat(execution.of("{ quick }", null, Map.of(), null).clean()).isTrue();
    }
}
