package org.skillregister.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skillregister.platform.Caller;
import org.skillregister.platform.error.RateLimitExceededException;
import org.skillregister.platform.file.FileRejectedException;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Files are read separately, so that they do not delay other requests. */
@Timeout(60)
class FileUploadsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch begunEach = new CountDownLatch(8);
    private final CountDownLatch ends = new CountDownLatch(1);
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        ends.countDown();
        requests.close();
    }

    private static ServerRequest request() {
        MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/courses/checks");
        sent.setContent("a,b".getBytes(UTF_8));
        return of(sent);
    }

    private static ServerRequest of(MockHttpServletRequest sent) {
        sent.setAttribute(Caller.CLIENT_ID, "192.0.2.1");
        return ServerRequest.create(sent, List.of());
    }

    private ServerResponse readsLong() throws InterruptedException {
        begun.countDown();
        ends.await();
        return PartnerResponses.answer(200).build();
    }

    @Test
    void filesAreReadOnThreadsOfTheSystem() throws Exception {
        FileUploads uploads = new FileUploads(100);
        boolean[] isVirtual = {true};

        ServerResponse answer = requests.submit(() -> uploads.take(request(), (file, _) -> {
                    isVirtual[0] = Thread.currentThread().isVirtual();
                    return file.length;
                }))
                .get();

        assertThat(answer.statusCode().value()).isEqualTo(200);
        assertThat(isVirtual[0]).isFalse();
    }

    /** One that sends slowly, and as many files as it can, leaves places to the others. */
    @Test
    void oneClientDoesNotTakeAllPlaces() throws Exception {
        FileUploads uploads = new FileUploads(100);
        List<Future<ServerResponse>> slow = IntStream.range(0, 8)
                .mapToObj(_ -> requests.submit(() -> uploads.take(slowRequest(), (file, _) -> file.length)))
                .toList();
        begunEach.await();

        assertThatThrownBy(() -> uploads.take(request(), (file, _) -> file.length))
                .isInstanceOf(RateLimitExceededException.class);
        ServerRequest other = request();
        other.servletRequest().setAttribute(Caller.CLIENT_ID, "192.0.2.2");
        assertThat(uploads.take(other, (file, _) -> file.length).statusCode().value())
                .isEqualTo(200);

        ends.countDown();
        for (Future<ServerResponse> each : slow) {
            assertThat(each.get().statusCode().value()).isEqualTo(200);
        }
        assertThat(uploads.take(request(), (file, _) -> file.length)
                        .statusCode()
                        .value())
                .isEqualTo(200);
    }

    private ServerRequest slowRequest() {
        MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/courses/checks") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        begunEach.countDown();
                        try {
                            ends.await();
                        } catch (InterruptedException stopped) {
                            throw new IOException(stopped);
                        }
                        return -1;
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return read();
                    }
                });
            }
        };
        return of(sent);
    }

    @Test
    void whereNobodyMayWaitTheNextIsToldSoAtOnce() throws Exception {
        FileThreads threads = new FileThreads("test", 1, 0);
        Future<ServerResponse> first = requests.submit(() -> threads.answer(this::readsLong));
        begun.await();

        ServerResponse second =
                threads.answer(() -> PartnerResponses.answer(200).build());

        assertThat(second.statusCode().value()).isEqualTo(503);
        assertThat(second.headers().getFirst("Retry-After")).isNotNull();
        ends.countDown();
        assertThat(first.get().statusCode().value()).isEqualTo(200);
    }

    /** What was begun is answered: it may be a change. What was not is never begun. */
    @Test
    void whoseTurnDoesNotComeIsToldSo() throws Exception {
        FileThreads threads = new FileThreads("test", 1, 1);
        Future<ServerResponse> first = requests.submit(() -> threads.answer(this::readsLong));
        begun.await();
        CountDownLatch second = new CountDownLatch(1);

        ServerResponse answer = threads.answer(() -> {
            second.countDown();
            return PartnerResponses.answer(200).build();
        });

        assertThat(answer.statusCode().value()).isEqualTo(503);
        ends.countDown();
        assertThat(first.get().statusCode().value()).isEqualTo(200);
        assertThat(threads.answer(() -> PartnerResponses.answer(200).build())
                        .statusCode()
                        .value())
                .isEqualTo(200);
        assertThat(second.await(0, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void whatIsWrongWithAFileIsTold() {
        FileThreads threads = new FileThreads("test", 1, 1);

        assertThatThrownBy(() -> threads.answer(() -> {
                    throw new FileRejectedException("wrong");
                }))
                .isInstanceOf(FileRejectedException.class);
        assertThatThrownBy(() -> threads.answer(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
