package org.skillregister.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who find a vulnerability learn whom to contact. */
@DeployedSiteTest
class SecurityTextTest {

    @LocalServerPort
    private int port;

    @Test
    void itNamesTheContactAndEndsWithinAYear() throws Exception {
        HttpResponse<String> answer = new SiteClient(port).get("/.well-known/security.txt");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SiteClient.header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(answer.body().lines())
                .contains(
                        "Contact: " + DeployedSiteTest.CONTACT,
                        "Canonical: " + DeployedSiteTest.ADDRESS + "/.well-known/security.txt");
        Instant end = Instant.parse(answer.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring("Expires: ".length()));
        assertThat(Duration.between(Instant.now(), end)).isBetween(Duration.ofDays(1), Duration.ofDays(365));
    }
}
