package org.skillregister.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A slow or stalled sender loses its slot to the next one. */
@ApiTest
@TestPropertySource(properties = "register.certificates.upload-time=2s")
class SlowSendersApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private final List<Slots> opened = new ArrayList<>();

    /** All that there are for a kind of file, each with who has it. */
    private final class Slots {

        private final String path;
        private final String key;
        private final List<Socket> senders = new ArrayList<>();

        Slots(String path, Scope scope, int number) throws IOException {
            this.path = path;
            this.key = TestKeys.issue(application, "慢", scope);
            opened.add(this);
            for (int slot = 0; slot < number; slot++) {
                senders.add(begin());
            }
            // A request that collides with a probe is told to come back later.
            await().during(Duration.ofMillis(300)).atMost(PATIENCE).until(() -> beginAgain() && probe() == 503);
        }

        private Socket begin() throws IOException {
            Socket sender = new Socket("localhost", port);
            sender.getOutputStream().write("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: text/csv\r
                Content-Length: 1000000\r
                \r
                number,\
                """.formatted(path, key).getBytes(UTF_8));
            return sender;
        }

        private boolean beginAgain() throws IOException {
            boolean all = true;
            for (int slot = 0; slot < senders.size(); slot++) {
                if (isAnswered(senders.get(slot))) {
                    senders.get(slot).close();
                    senders.set(slot, begin());
                    all = false;
                }
            }
            return all;
        }

        /** Sends a file that is refused when it is read. */
        private int probe() throws IOException, InterruptedException {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                                    .header("Authorization", "Bearer " + key)
                                    .header("Content-Type", "text/csv")
                                    .POST(BodyPublishers.ofString("x"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }

        /** Each sends a byte more, until it is answered. */
        private boolean areAnswered() throws IOException {
            boolean all = true;
            for (Socket sender : senders) {
                if (!isAnswered(sender)) {
                    sender.getOutputStream().write('x');
                    all = false;
                }
            }
            return all;
        }
    }

    private static boolean isAnswered(Socket sender) throws IOException {
        return sender.getInputStream().available() > 0;
    }

    @AfterEach
    void close() throws IOException {
        for (Slots slots : opened) {
            for (Socket sender : slots.senders) {
                sender.close();
            }
        }
    }

    @Test
    void whoSendsLittleByLittleIsRefusedWhenTheTimeIsOver() throws Exception {
        Slots imports = new Slots("/certificates/imports", Scope.CERTIFICATES_WRITE, 2);
        await().pollInterval(Duration.ofMillis(100)).atMost(PATIENCE).until(imports::areAnswered);

        for (Socket sender : imports.senders) {
            sender.shutdownOutput();
            assertThat(new String(sender.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("The upload took more than");
        }
        await().atMost(PATIENCE).until(() -> imports.probe() == 400);
    }

    /** Of both kinds of files, while the others' slots are not touched. */
    @Test
    void whoSendsNothingMoreGivesTheSlotBack() throws Exception {
        Slots imports = new Slots("/certificates/imports", Scope.CERTIFICATES_WRITE, 2);
        Slots verifications = new Slots("/certificates/verifications", Scope.CERTIFICATES_VERIFY, 4);

        await().atMost(PATIENCE).until(() -> imports.probe() == 400 && verifications.probe() == 400);
    }
}
