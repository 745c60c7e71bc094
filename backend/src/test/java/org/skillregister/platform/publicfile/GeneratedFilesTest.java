package org.skillregister.platform.publicfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.snapshot.DataState;
import org.skillregister.platform.snapshot.LiveData;
import org.skillregister.platform.snapshot.ReadView;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Generated files, by state and date of their data. */
@Timeout(60)
class GeneratedFilesTest {

    private static final Instant START = Instant.parse("2026-11-21T04:00:00.200Z");

    private Instant now = START;
    private long version = 1;
    private Instant changed = START.minus(Duration.ofDays(1));
    private String text = "old";
    private final AtomicInteger made = new AtomicInteger();

    private final Clock clock = clock();
    private final GeneratedFiles files = new GeneratedFiles(data(), live(), new CacheControlPolicy(clock), clock);

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneId.of("Asia/Shanghai"));
    }

    private ServedData data() {
        return new ServedData() {
            @Override
            public DataState state() {
                return new DataState(version, changed.atOffset(ZoneOffset.UTC));
            }

            @Override
            public ReadView readView() {
                return ReadView.unknown();
            }
        };
    }

    private static LiveData live() {
        return new LiveData() {
            @Override
            public long version() {
                return 0;
            }

            @Override
            public Instant changedAt() {
                return Instant.EPOCH;
            }
        };
    }

    private PublicFile file() {
        return files.get("file", false, MediaType.TEXT_PLAIN, () -> {
            made.incrementAndGet();
            return text.getBytes(UTF_8);
        });
    }

    private MockHttpServletResponse ask(String since) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/file");
        if (!since.isEmpty()) {
            request.addHeader("If-Modified-Since", since);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            file().sendCached(request, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return response;
    }

    private String date() {
        String date = ask("").getHeader("Last-Modified");
        return date == null ? "" : date;
    }

    private void publish(String content) {
        text = content;
        version++;
        changed = now;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void fileIsMadeOnceForAllWhoAskAtOnce() throws Exception {
        CountDownLatch together = new CountDownLatch(50);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(_ -> threads.execute(() -> {
                        together.countDown();
                        await(together);
                        files.get("slow", false, MediaType.TEXT_PLAIN, () -> {
                            made.incrementAndGet();
                            return "x".repeat(1_000_000).getBytes(UTF_8);
                        });
                    }));
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(made).hasValue(1);
    }

    /** What two virtual threads compute, on two processors, all others wait for. */
    @Test
    void requestsLeaveTheWorkToThreadsOfTheSystem() throws Exception {
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PublicFile> file = requests.submit(() -> files.get("file", false, MediaType.TEXT_PLAIN, () -> {
                // A file made of other files generates those as well.
                byte[] part = files.get("part", false, MediaType.TEXT_PLAIN, GeneratedFilesTest::thread)
                        .content();
                return (new String(part, UTF_8) + new String(thread(), UTF_8)).getBytes(UTF_8);
            }));

            assertThat(new String(file.get().content(), UTF_8)).isEqualTo("system system ");
        }
    }

    private static byte[] thread() {
        return (Thread.currentThread().isVirtual() ? "virtual " : "system ").getBytes(UTF_8);
    }

    @Test
    void oneThatTakesLongHoldsUpNoOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ends = new CountDownLatch(1);
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PublicFile> slow = requests.submit(() -> files.get("slow", false, MediaType.TEXT_PLAIN, () -> {
                begun.countDown();
                await(ends);
                return "slow".getBytes(UTF_8);
            }));
            begun.await();

            assertThat(requests.submit(this::file).get(5, TimeUnit.SECONDS).content())
                    .isEqualTo("old".getBytes(UTF_8));
            assertThat(slow.isDone()).isFalse();
            ends.countDown();
            assertThat(slow.get().content()).isEqualTo("slow".getBytes(UTF_8));
        }
    }

    @Test
    void whoAsksAfterAChangeGetsTheNewContentAlsoWhileTheOldIsMade() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ends = new CountDownLatch(1);
        Callable<PublicFile> asking = () -> files.get("file", false, MediaType.TEXT_PLAIN, () -> {
            byte[] read = text.getBytes(UTF_8);
            begun.countDown();
            await(ends);
            return read;
        });
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PublicFile> before = requests.submit(asking);
            begun.await();
            publish("new");
            Future<PublicFile> after = requests.submit(asking);
            Thread.sleep(50);
            ends.countDown();

            assertThat(after.get().content()).isEqualTo("new".getBytes(UTF_8));
            assertThat(before.get().content()).isEqualTo("old".getBytes(UTF_8));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Test
    void fileIsMadeAgainWithTheDataAndTheDay() {
        file();
        file();
        assertThat(made).hasValue(1);
        publish("new");
        file();
        assertThat(made).hasValue(2);
        pass(Duration.ofDays(1));
        file();
        assertThat(made).hasValue(3);
    }

    @Test
    void fileIsMadeAgainWhenOtherDataHaveTheSameNumber() {
        file();
        changed = now;
        file();
        assertThat(made).as("the database was restored meanwhile").hasValue(2);
    }

    @Test
    void whoGotItLaterThanItChangedHasIt() {
        pass(Duration.ofMinutes(1));
        String date = date();

        assertThat(date).isNotEmpty();
        assertThat(ask(date).getStatus()).isEqualTo(304);
        assertThat(ask("Sat, 21 Nov 2026 04:00:59 GMT").getStatus()).isEqualTo(304);
        assertThat(ask("Fri, 20 Nov 2026 04:00:59 GMT").getStatus()).isEqualTo(200);
    }

    /** The old content may have been fetched in the same second, or from a server that did not know better yet. */
    @Test
    void changedContentIsNeverCalledTheSame() {
        pass(Duration.ofMinutes(1));
        String before = date();
        publish("new");
        pass(Duration.ofSeconds(2));

        assertThat(date()).isEmpty();
        assertThat(ask(before).getStatus()).isEqualTo(200);
        assertThat(ask("Sat, 21 Nov 2026 04:01:02 GMT").getStatus()).isEqualTo(200);
        assertThat(ask("Fri, 01 Jan 2100 00:00:00 GMT").getStatus()).isEqualTo(200);
        pass(Duration.ofSeconds(5));
        assertThat(date()).isEqualTo("Sat, 21 Nov 2026 04:01:05 GMT");
    }

    @Test
    void whoAsksForTheContentOfBeforeIsToldThatItHasChanged() throws Exception {
        text = "x".repeat(1000);
        pass(Duration.ofMinutes(1));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/file");
        request.addHeader("If-Unmodified-Since", "Fri, 20 Nov 2026 04:00:59 GMT");
        request.addHeader("Accept-Encoding", "gzip");
        MockHttpServletResponse response = new MockHttpServletResponse();

        file().sendCached(request, response);

        assertThat(response.getStatus()).isEqualTo(412);
        // Sent as an error, so that the error page, which is not compressed, says why.
        assertThat(response.isCommitted()).isTrue();
        assertThat(response.getHeader("Content-Encoding")).isNull();
    }

    @Test
    void whatIsTheSameOnTheNextDayKeepsItsDate() {
        pass(Duration.ofMinutes(1));
        String date = date();
        pass(Duration.ofDays(1));

        assertThat(date()).isEqualTo(date);
        text = "another on another day";
        pass(Duration.ofDays(1));
        assertThat(date()).isEqualTo("Sun, 22 Nov 2026 16:00:05 GMT");
        assertThat(ask(date).getStatus()).isEqualTo(200);
    }
}
