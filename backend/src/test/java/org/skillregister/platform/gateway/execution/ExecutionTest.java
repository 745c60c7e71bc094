package org.skillregister.platform.gateway.execution;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import graphql.schema.DataFetcher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.document.DatabaseUse;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.skillregister.platform.snapshot.DataState;
import org.skillregister.platform.snapshot.ReadView;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

/** Slow or numerous operations, on a schema with fields that wait in every possible way. */
@ExtendWith(OutputCaptureExtension.class)
class ExecutionTest {

    private static final String SDL = """
        type Query { slow: Int hung: Int waiting: Int busy: Int stored: Int quick: Int failing: Int state: Int storedState: Int }
        type Mutation { change(wait: Boolean): Int }
        """;

    /** A state that is replaced by the next whenever somebody looks at it. */
    private static final class MovingData implements ServedData {

        private final AtomicInteger latest = new AtomicInteger();
        private final ScopedValue<Integer> pinned = ScopedValue.newInstance();

        int seen() {
            latest.incrementAndGet();
            return pinned.orElse(latest.get());
        }

        @Override
        public DataState state() {
            return new DataState(latest.get(), OffsetDateTime.MIN);
        }

        @Override
        public ReadView readView() {
            int now = latest.get();
            return new ReadView() {

                @Override
                public <T> T call(Supplier<T> reading) {
                    return ScopedValue.where(pinned, now).call(reading::get);
                }
            };
        }
    }

    private final MovingData data = new MovingData();
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);
    private final Map<String, String> settings = new HashMap<>(Map.of("register.limits.time", "300ms"));
    private final Map<String, DatabaseUse> databaseUses = new ConcurrentHashMap<>();
    private Limits limits;
    private WorkerPools pools;
    private Execution execution;

    @BeforeEach
    void start() {
        limits = new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("register.limits", Limits.class);
        pools = new WorkerPools(limits, 2);
        execution = new Execution(source(), data, limits, pools);
    }

    private GraphQlSource source() {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(SDL.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type(
                                "Query",
                                type -> type.dataFetcher("slow", slow())
                                        .dataFetcher("hung", _ -> new CompletableFuture<>())
                                        .dataFetcher("waiting", _ -> waits())
                                        .dataFetcher("busy", _ -> computes())
                                        .dataFetcher("stored", _ -> supplyAsync(this::waits, pools))
                                        .dataFetcher("quick", _ -> 1)
                                        .dataFetcher("state", _ -> data.seen())
                                        .dataFetcher("storedState", _ -> supplyAsync(data::seen, pools))
                                        .dataFetcher("failing", _ -> {
                                            throw new IllegalStateException("a secret of the server");
                                        }))
                        .type(
                                "Mutation",
                                type -> type.dataFetcher("change", environment -> {
                                    boolean wait = Boolean.TRUE.equals(environment.getArgument("wait"));
                                    CompletableFuture<Integer> change = new CompletableFuture<>();
                                    pools.execute(() -> change.complete(change(wait)));
                                    return change;
                                })))
                .build();
    }

    private DataFetcher<Integer> slow() {
        return _ -> {
            fetched.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            return 1;
        };
    }

    private int waits() {
        fetched.incrementAndGet();
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    /** What hears no interruption. */
    private int computes() {
        fetched.incrementAndGet();
        while (release.getCount() > 0) {
            Thread.onSpinWait();
        }
        return 1;
    }

    private int change(boolean wait) {
        if (wait) {
            waits();
        }
        return changed.incrementAndGet();
    }

    @AfterEach
    void stop() {
        release.countDown();
        execution.destroy();
        pools.destroy();
    }

    private OperationTask task(String document) {
        boolean mutation = document.startsWith("mutation");
        DatabaseUse use = databaseUses.computeIfAbsent(document, _ -> new DatabaseUse());
        return new OperationTask(document, use, null, Map.of(), Map.of(), mutation, 1, execution.end());
    }

    private String answer(String document) {
        return new String(execution.of(task(document)).body(), StandardCharsets.UTF_8);
    }

    private CompletableFuture<String> asking(String document) {
        return supplyAsync(() -> answer(document), task -> Thread.ofVirtual().start(task));
    }

    private void unavailable(String document) {
        assertThatThrownBy(() -> answer(document)).isInstanceOfSatisfying(RequestRejectedException.class, rejected -> {
            assertThat(rejected.status()).isEqualTo(503);
            assertThat(rejected.code()).isEqualTo(ErrorCode.UNAVAILABLE);
            assertThat(rejected.headers()).containsKey("Retry-After");
        });
    }

    @Test
    void stopsBetweenFieldsWhenTheTimeIsOver() {
        unavailable("{ a: slow b: slow c: slow d: slow e: slow }");

        await().pollDelay(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(fetched).hasValueLessThan(5));
    }

    /** In whatever thread a field hangs, the answer comes in time, and what can be woken does not hold the thread. */
    @Test
    void doesNotWaitForAFieldThatHangs() {
        long begun = System.nanoTime();
        for (String field : List.of("hung", "waiting", "stored")) {
            for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors() + 1; i++) {
                unavailable("{ %s }".formatted(field));
            }
        }
        unavailable("{ busy }");
        long requests = 3 * (2L * Runtime.getRuntime().availableProcessors() + 1) + 1;

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(requests));
        assertThat(answer("{ quick }")).isEqualTo("{\"data\":{\"quick\":1}}");
    }

    /** Also its fields that wait for the database, in another thread. */
    @Test
    void allFieldsOfAnOperationSeeOneState() {
        String question = "{ a: state b: storedState c: state d: storedState e: state }";
        String states = "{\"data\":{\"a\":%1$d,\"b\":%1$d,\"c\":%1$d,\"d\":%1$d,\"e\":%1$d}}";

        assertThat(answer(question)).isEqualTo(states.formatted(0));
        assertThat(answer(question)).as("the next one sees what came meanwhile").isEqualTo(states.formatted(5));
    }

    /** More of them than there are threads for the database, and for all else. */
    @Test
    void whatWaitsForTheDatabaseHoldsUpNobodyElse() {
        settings.put("register.limits.time", "20s");
        start();
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(asking("{ stored }"));
        }
        await().untilAtomic(fetched, is(2));

        assertThat(answer("{ quick }")).contains("1");
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        release.countDown();
        assertThat(waiting).allSatisfy(it -> assertThat(it.join()).contains("1"));
    }

    @Test
    void whatWentToTheDatabaseBeginsThereTheNextTime() {
        release.countDown();
        assertThat(pools.of(task("{ stored }"))).isSameAs(pools.quick());

        answer("{ stored }");

        assertThat(pools.of(task("{ stored }"))).isNotSameAs(pools.quick());
        assertThat(answer("{ stored }")).isEqualTo("{\"data\":{\"stored\":1}}");
        answer("{ quick }");
        assertThat(pools.of(task("{ quick }"))).isSameAs(pools.quick());
    }

    @Test
    void refusesWhatIsTooManyAndServesAgainAfterwards() {
        settings.putAll(Map.of("register.limits.time", "20s", "register.limits.waiting-operations", "2"));
        start();
        int threads = 2 * Runtime.getRuntime().availableProcessors();
        List<CompletableFuture<String>> first = new ArrayList<>();
        for (int i = 0; i < threads + 2; i++) {
            first.add(asking("{ waiting }"));
            int begun = Math.min(i + 1, threads);
            await().untilAtomic(fetched, is(begun));
        }

        await().untilAsserted(() -> unavailable("{ quick }"));

        release.countDown();
        first.forEach(CompletableFuture::join);
        assertThat(answer("{ quick }")).contains("1");
    }

    /** The third waits in the pool of the database, whose places the first two and one more have taken. */
    @Test
    void aFullLaneOfTheDatabaseIsTold() {
        settings.putAll(Map.of("register.limits.time", "20s", "register.limits.waiting-operations", "2"));
        start();
        List<CompletableFuture<String>> first = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            first.add(asking("mutation { change(wait: true) }"));
            int begun = Math.min(i + 1, 2);
            await().untilAtomic(fetched, is(begun));
        }

        await().untilAsserted(() -> unavailable("mutation { change }"));
        release.countDown();
        first.forEach(CompletableFuture::join);
        assertThat(changed).hasValue(3);
    }

    @Test
    void aChangeThatHasBegunIsAnsweredHoweverLongItTakes() throws Exception {
        CompletableFuture<String> answer = asking("mutation { change(wait: true) }");
        await().untilAtomic(fetched, is(1));
        assertThatThrownBy(() -> answer.get(limits.time().toMillis() * 2, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        release.countDown();

        assertThat(answer.get()).isEqualTo("{\"data\":{\"change\":1}}");
    }

    @Test
    void ofSeveralChangesThoseThatAreNotBegunInTimeAreRefused() throws Exception {
        CompletableFuture<String> answer = asking("mutation { a: change(wait: true) b: change }");
        await().untilAtomic(fetched, is(1));
        Thread.sleep(limits.time().multipliedBy(2));
        release.countDown();

        assertThat(answer.get())
                .contains("\"data\":{\"a\":1,\"b\":null}")
                .contains("b")
                .doesNotContain("\"a\":null");
        assertThat(changed).hasValue(1);
    }

    @Test
    void aChangeThatIsRefusedIsNotDoneLaterEither() throws Exception {
        List<CompletableFuture<String>> begun =
                List.of(asking("mutation { change(wait: true) }"), asking("mutation { change(wait: true) }"));
        await().untilAtomic(fetched, is(2));

        unavailable("mutation { change }");

        release.countDown();
        begun.forEach(CompletableFuture::join);
        assertThat(answer("mutation { change }")).contains("3");
        assertThat(changed).hasValue(3);
    }

    @Test
    void aChangeThatNeverEndsIsToldAsUnknown() {
        settings.put("register.limits.commit-time", "200ms");
        start();

        assertThatThrownBy(() -> answer("mutation { change(wait: true) }"))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("not known");
    }

    @Test
    void unexpectedFailureHasAnIdThatIsInTheLog(CapturedOutput log) {
        settings.put("register.limits.time", "10s");
        start();
        String errors = answer("{ failing }");
        String id = errors.replaceFirst("(?s).*INTERNAL_ERROR for ([0-9a-f]+).*", "$1");

        assertThat(errors).contains("\"code\":\"INTERNAL_ERROR\"").doesNotContain("secret");
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(log).contains("executionId " + id).contains("a secret of the server");
    }

    /** They have threads and places of their own; others do not notice. */
    @Test
    void costlyOperationsWaitForOneAnother() {
        settings.putAll(Map.of("register.limits.time", "20s", "register.limits.waiting-costly-operations", "1"));
        start();
        List<CompletableFuture<OperationResult>> costly = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            costly.add(supplyAsync(
                    () -> execution.of(costly()), task -> Thread.ofVirtual().start(task)));
        }
        await().untilAsserted(() -> assertThat(costly).anyMatch(CompletableFuture::isCompletedExceptionally));

        assertThat(answer("{ quick }")).contains("1");
        release.countDown();
        assertThat(costly).anySatisfy(it -> assertThat(it.join().isClean()).isTrue());
    }

    private OperationTask costly() {
        return new OperationTask(
                "{ waiting }",
                new DatabaseUse(),
                null,
                Map.of(),
                Map.of(),
                false,
                limits.quickCost() + 1,
                execution.end());
    }
}
