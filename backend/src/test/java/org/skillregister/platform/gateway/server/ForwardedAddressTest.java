package org.skillregister.platform.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wherever the server runs, whom a request comes from is believed of a proxy only that the settings trust. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.cloud-platform=kubernetes", "register.rate.points-per-minute=3"})
class ForwardedAddressTest {

    @LocalServerPort
    private int port;

    @Test
    void aForgedAddressIsNoOtherClient() throws Exception {
        for (int i = 1; i <= 3; i++) {
            assertThat(ask("192.0.2." + i)).isEqualTo(200);
        }

        assertThat(ask("192.0.2.4")).isEqualTo(429);
    }

    private int ask(String forwardedFor) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .headers("Content-Type", "application/json", "X-Forwarded-For", forwardedFor)
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
