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
import org.junit.jupiter.api.extension.ExtendWith;
import org.skillregister.platform.ErrorCode;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/** Operations that are slow or many, on a schema with a field that waits. */
@ExtendWith(OutputCaptureExtension.class)
class ExecutionTest {

    private final AtomicInteger fetched = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);

    private Execution execution() {
        return execution("200ms");
    }

    private Execution execution(String time) {
        String sdl = "type Query { slow: Int hung: Int quick: Int failing: Int }";
        GraphQlSource source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(sdl.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type(
                        "Query",
                        type -> type.dataFetcher("slow", slow())
                                .dataFetcher("hung", _ -> new CompletableFuture<>())
                                .dataFetcher("quick", _ -> 1)
                                .dataFetcher("failing", _ -> {
                                    throw new IllegalStateException("a secret of the server");
                                })))
                .build();
        return new Execution(
                WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                        .build(),
                limits(Map.of("register.limits.time", time, "register.limits.concurrent-requests", "1")));
    }

    private static Limits limits(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("register.limits", Limits.class);
    }

    private DataFetcher<Integer> slow() {
        return _ -> {
            fetched.incrementAndGet();
            release.await(300, TimeUnit.MILLISECONDS);
            return 1;
        };
    }

    private static void unavailable(Execution execution, String document) {
        assertThatThrownBy(() -> execution.of(document, null, Map.of(), Map.of()))
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
        CompletableFuture<?> first =
                CompletableFuture.runAsync(() -> execution.of("{ slow }", null, Map.of(), Map.of()));
        while (fetched.get() == 0) {
            Thread.onSpinWait();
        }

        unavailable(execution, "{ quick }");

        release.countDown();
        first.get();
        assertThat(execution.of("{ quick }", null, Map.of(), Map.of()).clean()).isTrue();
    }

    @Test
    void unexpectedFailureHasAnIdThatIsInTheLog(CapturedOutput log) {
        String errors = String.valueOf(execution("10s")
                .of("{ failing }", null, Map.of(), Map.of())
                .body()
                .get("errors"));
        String id = errors.replaceFirst("(?s).*INTERNAL_ERROR for ([0-9a-f]+).*", "$1");

        assertThat(errors).contains("code=INTERNAL_ERROR").doesNotContain("secret");
        assertThat(id).matches("[0-9a-f]{8,16}");
        assertThat(log).contains("executionId " + id).contains("a secret of the server");
    }
}
