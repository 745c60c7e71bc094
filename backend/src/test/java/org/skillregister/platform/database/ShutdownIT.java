package org.skillregister.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is told to stop during a hundred requests a second loses none. */
class ShutdownIT {

    private static final int CLIENTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String QUESTION = "/graphql?query=%7BcatalogueItems(first:20)%7Bnodes%7Bname%7D%7D%7D";
    private static final String DRAIN = "--register.shutdown.drain=3s";

    @TempDir
    static Path temporary;

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();

    private static Path directory() {
        return temporary.resolve("postgres");
    }

    @BeforeAll
    static void prepare() throws IOException {
        UnpackedPostgres.linkInto(directory());
    }

    @AfterEach
    void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    /** Cold, its answers come slowly, and more of them are under way. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0, 4})
    void noRequestIsLost(int secondsOfWarmth) throws Exception {
        ServerProcess server = ServerProcess.start(directory(), DRAIN).awaitHealthy();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int start = i;
                clients.execute(() -> askUntilSentAway(server.port(), start));
            }
            TimeUnit.MILLISECONDS.sleep(300 + 1000L * secondsOfWarmth);
            stopping.set(true);
            server.stop();
            clients.shutdown();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(server.exitCode()).isEqualTo(143);
        assertThat(lost).hasValue(0);
        assertThat(closed).hasValue(CLIENTS);
        assertThat(answered.get()).isGreaterThan(CLIENTS);
    }

    /** So it is on the port of the operators, which ends with the server and not before. */
    @Test
    void operatorsSeeItUntilTheEnd() throws Exception {
        int management = freePort();
        ServerProcess server = ServerProcess.start(
                directory(),
                DRAIN,
                "--management.server.port=" + management,
                "--management.endpoints.web.exposure.include=health,prometheus");
        server.await("readiness", () -> ready(management) == 200);
        server.stop();
        server.await("refusal", () -> ready(management) == 503);

        assertThat(server.status(QUESTION)).isEqualTo(200);
        assertThat(ServerProcess.status(management, "/actuator/prometheus", null))
                .isEqualTo(200);
        assertThat(server.exitCode()).isEqualTo(143);
        assertThat(server.output().lines().filter(line -> line.contains("The server stops in")))
                .hasSize(1);
    }

    private static int ready(int management) {
        return ServerProcess.status(management, "/actuator/health/readiness", null);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A load balancer learns it at once, and whoever comes nevertheless is answered. */
    @Test
    void meanwhileItIsNotReadyAndAnswersAll() throws Exception {
        ServerProcess server = ServerProcess.start(directory(), DRAIN).awaitHealthy();
        assertThat(server.status("/actuator/health/readiness")).isEqualTo(200);
        server.stop();
        server.await("refusal", () -> server.status("/actuator/health/readiness") == 503);

        assertThat(server.status(QUESTION)).isEqualTo(200);
        assertThat(server.status("/downloads/index.json")).isEqualTo(200);
        assertThat(server.exitCode()).isEqualTo(143);
    }

    /** As a proxy keeps connections: it asks on one again and again, until an answer says that it is the last. */
    private void askUntilSentAway(int port, int start) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis() * start / CLIENTS);
            boolean last = false;
            while (!last) {
                last = ask(socket);
                answered.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
            closed.incrementAndGet();
            // The server closes the connection, but not before it was told to stop.
            if (socket.getInputStream().read() >= 0 || !stopping.get()) {
                lost.incrementAndGet();
            }
        } catch (IOException reset) {
            lost.incrementAndGet();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** @return whether the answer is the last on this connection */
    private static boolean ask(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(QUESTION)
                        .getBytes(US_ASCII));
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended within the head");
            }
            head.append((char) next);
        }
        String told = head.toString().toLowerCase(Locale.ROOT);
        if (!told.startsWith("http/1.1 200")) {
            throw new IOException(told);
        }
        int length = Integer.parseInt(told.replaceFirst("(?s).*\r\ncontent-length: *(\\d+)\r\n.*", "$1"));
        if (in.readNBytes(length).length < length) {
            throw new IOException("The connection ended within the body");
        }
        return told.contains("\r\nconnection: close\r\n");
    }
}
