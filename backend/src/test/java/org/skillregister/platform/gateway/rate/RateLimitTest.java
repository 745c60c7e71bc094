package org.skillregister.platform.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.Pseudonyms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

/** One client may spend twenty points a minute here. */
@ApiTest
@TestPropertySource(properties = "register.rate.points-per-minute=20")
class RateLimitTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Pseudonyms names;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> ask(String document, String forwardedFor) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .headers("Content-Type", "application/json", "X-Forwarded-For", forwardedFor)
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(document)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void clientThatAsksTooMuchIsToldWhenToComeBack() throws Exception {
        HttpResponse<String> last = ask("{ __typename }", "192.0.2.2");
        for (int i = 3; i < 50 && last.statusCode() == 200; i++) {
            // A forged address does not make a caller a new client.
            last = ask("{ __typename }", "192.0.2." + i);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("RATE_LIMITED");
        assertThat(last.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
        assertThat(last.headers().firstValue("RateLimit-Policy")).hasValue("\"minute\";q=20;w=60");
        assertThat(last.headers().firstValue("RateLimit").orElse("")).matches("\"minute\";r=0;t=\\d+");
    }

    /** Whoever is answered from a shared cache would take the number for his own. */
    @Test
    void oneClientsNumbersAreInNoAnswerThatCachesShare() throws Exception {
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        HttpRequest.Builder to = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/graphql?query=%%7B__typename%%7D".formatted(port)))
                .header("Authorization", key);
        HttpResponse<String> shared = http.send(to.build(), BodyHandlers.ofString());
        HttpResponse<String> again = http.send(
                to.header("If-None-Match", shared.headers().firstValue("ETag").orElse(""))
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> own = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql?query=%%7Bx%%7D".formatted(port)))
                        .header("Authorization", key)
                        .build(),
                BodyHandlers.ofString());

        for (HttpResponse<String> answer : List.of(shared, again)) {
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("public");
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("ratelimit"));
        }
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(own.headers().firstValue("RateLimit")).isPresent();
        assertThat(own.headers().firstValue("RateLimit-Policy")).isPresent();
    }

    private Buckets together(DataSource database) {
        return new Buckets(
                Optional.of(new SharedBuckets(new CountingCircuitBreaker(Duration.ofMinutes(1)), database, names)));
    }

    @Test
    void severalServersCountTogetherInTheDatabase() {
        Buckets one = together(database);
        Buckets other = together(database);
        Client client = new Client("test " + System.nanoTime(), 10, null);

        assertThat(one.consume(client, 6).isConsumed()).isTrue();
        assertThat(other.consume(client, 6).isConsumed()).isFalse();
        assertThat(other.consume(client, 4).isConsumed()).isTrue();
        assertThat(one.consume(new Client("other " + client.id(), 10, null), 6).isConsumed())
                .isTrue();
    }

    /** An address is personal; elsewhere it is stored as a keyed hash only. */
    @Test
    void databaseLearnsNoAddress() {
        Client client = new Client("203.0.113.77", 10, null);
        together(database).consume(client, 1);

        assertThat(JdbcClient.create(database)
                        .sql("select id from rate_bucket")
                        .query(String.class)
                        .list())
                .contains(names.of("account", "203.0.113.77"))
                .noneMatch(id -> id.contains("203.0.113"));
    }

    @Test
    void sharedAccountFollowsAChangedSetting() {
        Buckets servers = together(database);
        String account = "changed " + System.nanoTime();
        assertThat(servers.consume(new Client(account, 10, null), 5).isConsumed())
                .isTrue();

        assertThat(servers.consume(new Client(account, 1000, null), 400).isConsumed())
                .as("half of it was left, and is")
                .isTrue();
        assertThat(servers.consume(new Client(account, 1000, null), 400).isConsumed())
                .isFalse();

        servers.consume(new Client(account, 10, null), 1);
        assertThat(servers.consume(new Client(account, 10, null), 6).isConsumed())
                .isFalse();
    }

    @Test
    void cleanUpThatTakesLongDoesNotEndTheCountingTogether() {
        JdbcClient client = JdbcClient.create(database);
        client.sql("insert into rate_bucket (id, expires_at) values ('old', 1)").update();
        client.sql("create function take_long() returns trigger language plpgsql as"
                        + " 'begin perform pg_sleep(1.5); return old; end'")
                .update();
        client.sql("create trigger take_long before delete on rate_bucket for each row execute function take_long()")
                .update();
        try {
            SharedBuckets one = new SharedBuckets(new CountingCircuitBreaker(Duration.ofMillis(1200)), database, names);
            Client account = new Client("clean " + System.nanoTime(), 10, null);
            one.removeExpired();

            assertThat(client.sql("select count(*) from rate_bucket where id = 'old'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(one.consume(account, 6)).as("asks the database").isNotNull();
        } finally {
            client.sql("drop function take_long cascade").update();
        }
    }

    @Test
    void serverCountsByItselfWhileTheDatabaseIsAway() {
        Client client = new Client("client", 10, null);
        Buckets alone = together(new DriverManagerDataSource("jdbc:postgresql://localhost:1/none"));

        assertThat(alone.consume(client, 6).isConsumed()).isTrue();
        assertThat(alone.consume(client, 6).isConsumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "::ffff:192.0.2.1, 192.0.2.1",
        "203.0.113.9:51234, 203.0.113.9",
        "[2001:db8:1:2::1]:443, 20010db800010002",
        "[2001:db8:1:2::1], 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "nonsense, unknown",
        "_hidden, unknown",
        "51234, unknown",
        "[], unknown",
        "[2001:db8::1, unknown",
    })
    void anIpv6ClientIsItsNetwork(String address, String client) {
        assertThat(ClientAddress.of(address)).isEqualTo(client);
    }
}
