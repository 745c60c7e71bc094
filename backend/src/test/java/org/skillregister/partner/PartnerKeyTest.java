package org.skillregister.partner;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An address may spend twenty points a minute here, a key forty. */
@ApiTest
@TestPropertySource(
        properties = {
            "register.rate.points-per-minute=20",
            "register.rate.key-points-per-minute=40",
            "register.key-poll=200ms"
        })
class PartnerKeyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private KeyTable table;

    @Autowired
    private KeyRing ring;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private KeySecret issue(Duration validity) {
        KeySecret secret = KeySecret.random();
        Instant now = clock.instant();
        Partner partner =
                new Partner(secret.id(), "测试", Set.of(Scope.CERTIFICATES_VERIFY), null, "org-015", now.plus(validity));
        table.save(PartnerKey.of(secret, partner, now));
        ring.poll();
        return secret;
    }

    private HttpResponse<String> ask(@Nullable String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aKeyHasAnAccountOfItsOwn() throws Exception {
        KeySecret key = issue(Duration.ofDays(1));
        int allowed = 0;
        HttpResponse<String> last = ask("Bearer " + key.text());
        while (last.statusCode() == 200 && allowed < 100) {
            allowed++;
            last = ask("Bearer " + key.text());
        }

        assertThat(allowed).isBetween(40, 60);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("RateLimit-Policy")).hasValue("\"minute\";q=40;w=60");
        assertThat(ask("bearer " + issue(Duration.ofDays(1)).text()).statusCode())
                .as("another key from the same address")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer skr_000000000000_0000000000000000000000000000000000000000000000000000000000000000",
                "Bearer ",
                "Bearer a b",
                "Basic dXNlcjpwYXNz",
                "",
            })
    void whatIsNoValidKeyIsRefused(String authorization) throws Exception {
        HttpResponse<String> refused = ask(authorization);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Bearer"));
        assertThat(refused.body()).contains("UNAUTHENTICATED");
    }

    @Test
    void expiredKeyIsRefused() throws Exception {
        KeySecret key = issue(Duration.ofDays(1));
        database.sql("update partner_key set issued_at = :now - interval '2 days', expires_at = :now where id = :id")
                .param("now", clock.instant().atOffset(UTC))
                .param("id", key.id())
                .update();
        ring.poll();

        assertThat(ask("Bearer " + key.text()).statusCode()).isEqualTo(401);
        assertThat(ring.find(key.text())).isEmpty();
    }

    @Test
    void revokedKeyIsRefusedSoonWithoutBeingTold() {
        KeySecret key = issue(Duration.ofDays(1));
        assertThat(ring.find(key.text())).isPresent();

        assertThat(table.revoke(key.id(), clock.instant())).isTrue();
        assertThat(table.revoke(key.id(), clock.instant())).as("a second time").isFalse();

        await().atMost(Duration.ofSeconds(5)).until(() -> ring.find(key.text()).isEmpty());
    }

    @Test
    void scopeOfANewerVersionAllowsNothingAndStopsNothing() throws Exception {
        KeySecret newer = issue(Duration.ofDays(1));
        KeySecret revoked = issue(Duration.ofDays(1));
        database.sql("update partner_key set scopes = '{a:newer,certificates:verify}' where id = ?")
                .param(newer.id())
                .update();
        table.revoke(revoked.id(), clock.instant());
        ring.poll();

        assertThat(ring.find(revoked.text())).isEmpty();
        assertThat(ring.find(newer.text()))
                .hasValueSatisfying(partner -> assertThat(partner.scopes()).containsExactly(Scope.CERTIFICATES_VERIFY));
        assertThat(table.findAllByOrderByIssuedAtDescIdAsc())
                .extracting(key -> key.partner().key())
                .contains(newer.id());
        assertThat(ask("Bearer " + newer.text()).statusCode()).isEqualTo(200);
    }

    @Test
    void keyIsStoredAsDigestAndItsUseIsWrittenDown() {
        KeySecret key = issue(Duration.ofDays(1));
        ring.find(key.text());
        ring.writeDownUse();

        String row = database.sql("select partner_key::text from partner_key where id = ?")
                .param(key.id())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(key.text(), key.text().substring(17));
        assertThat(table.findAllByOrderByIssuedAtDescIdAsc())
                .filteredOn(it -> it.partner().key().equals(key.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.lastUsedAt()).isNotNull());
    }
}
