package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A body must arrive within a second here, however its bytes are spread. */
@ApiTest
@TestPropertySource(properties = "register.limits.body-time=1s")
class SlowClientTest {

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

    @LocalServerPort
    private int port;

    @Test
    void clientThatDripsItsBodyIsDropped() throws Exception {
        try (Socket client = new Socket("localhost", port)) {
            client.getOutputStream().write(HEAD.getBytes(US_ASCII));
            int dripped = drip(client);

            assertThat(dripped).isLessThan(100);
            assertThat(new String(client.getInputStream().readNBytes(12), US_ASCII))
                    .isEqualTo("HTTP/1.1 408");
        }
    }

    /** A byte every hundred milliseconds, until there is an answer. */
    private static int drip(Socket client) throws IOException, InterruptedException {
        InputStream answer = client.getInputStream();
        for (int i = 0; i < 100; i++) {
            if (answer.available() > 0) {
                return i;
            }
            try {
                client.getOutputStream().write(' ');
            } catch (SocketException closed) {
                return i;
            }
            Thread.sleep(100);
        }
        return 100;
    }
}
