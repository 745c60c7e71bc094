package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skillregister.SkillRegister;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.course.ProviderClient;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.reference.release.FilledDatabases;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Database connections are silently lost while the longest job runs. Then no traffic passes at all. */
@ExtendWith(OutputCaptureExtension.class)
class LostConnectionsTest {

    private static final String DATABASE = "lost_connections";

    /** Less than a revoked key may count. */
    private static final Duration TRUST = Duration.ofSeconds(12);

    private static final Duration PROMISE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private JdbcClient database;
    private FaultProxy proxy;
    private ConfigurableApplicationContext register;

    @BeforeEach
    void start() throws IOException {
        String url = FilledDatabases.create(DATABASE);
        database = JdbcClient.create(FilledDatabases.dataSource(url));
        URI address = URI.create(url.substring("jdbc:".length()));
        proxy = new FaultProxy(address.getPort());
        register = SpringApplication.run(
                SkillRegister.class,
                "--server.port=0",
                "--spring.datasource.url="
                        + url.replace(":%d/".formatted(address.getPort()), ":%d/".formatted(proxy.port())),
                "--register.rate.points-per-minute=0",
                "--register.certificates.attempts-per-address=0",
                "--register.certificates.attempts-per-certificate=0",
                "--register.key-trust=" + TRUST);
    }

    @AfterEach
    void stop() throws IOException {
        register.close();
        proxy.close();
        FilledDatabases.drop(DATABASE);
    }

    @Test
    void everythingBehindTheScenesGoesOn(CapturedOutput output) throws Exception {
        ImportedCertificates.takeIn(register);
        String key = TestKeys.issue(register, "测试", Scope.CERTIFICATES_VERIFY);
        ProviderClient school = ProviderClient.with("courses:write", graphQl(), database);
        String course = school.published("a", ProviderClient.listing());
        assertThat(status("/graphql?query=%7B__typename%7D", key)).isEqualTo(200);
        assertThat(sendFile(key)).isEqualTo(202);
        await().until(() -> count("certificate_verification where done between 1 and 80000") > 0);

        proxy.blackhole();
        Instant lost = Instant.now();
        database.sql("update partner_key set revoked_at = now() where name = '测试'")
                .update();
        database.sql("update course_clock set sequence = sequence + 1").update();
        database.sql("""
            update course set version = 2, sequence = (select sequence from course_clock),
                listing = jsonb_set(listing, '{title}', '"夏季班"')
            where id = ?
            """).param(course).update();

        await().atMost(PROMISE).until(() -> status("/graphql?query=%7B__typename%7D", key) == 401);
        assertThat(Duration.between(lost, Instant.now())).isLessThan(PROMISE);
        await().atMost(PROMISE).until(() -> titleOf(course).contains("夏季班"));
        await().atMost(PROMISE).until(() -> lookUp().contains("\"MATCHED\""));
        await().atMost(PROMISE).until(() -> count("certificate_inquiry") > 0);
        assertThat(count("certificate_verification where finished_at is null"))
                .as("the longest job still waits for its lost connection")
                .isEqualTo(1);
        await().atMost(Duration.ofMinutes(2)).until(() -> output.toString().contains("The database answers again"));
        assertThat(output.toString().split("The database does not answer", -1)).hasSize(2);
        assertThat(output).doesNotContain("\tat org.postgresql", "Exception overridden");
        assertThat(status("/actuator/health/readiness", null)).isEqualTo(200);

        nothingPassesAtAll();

        long begun = System.nanoTime();
        register.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    private void nothingPassesAtAll() throws Exception {
        String key = TestKeys.issue(register, "另一个", Scope.CERTIFICATES_VERIFY);
        assertThat(status("/graphql?query=%7B__typename%7D", key)).isEqualTo(200);

        proxy.freeze();

        await().atMost(TRUST.plusSeconds(10)).until(() -> status("/graphql?query=%7B__typename%7D", key) == 503);
        HttpResponse<String> refused = get("/graphql?query=%7B__typename%7D", key);
        assertThat(refused.body()).contains("UNAVAILABLE");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(status("/certificates/verifications/x", key)).isEqualTo(503);
        assertThat(status("/graphql?query=%7B__typename%7D", null)).isEqualTo(200);
        assertThat(titleOf("changfeng-2024-1")).contains("title");
        assertThat(status("/actuator/health/readiness", null)).isEqualTo(200);
        assertThat(status("/actuator/health/liveness", null)).isEqualTo(200);
        HttpResponse<String> operations = get("/actuator/health/operations", null);
        assertThat(operations.statusCode()).isEqualTo(503);
        assertThat(operations.body()).contains("\"partner-keys\":{\"ageSeconds\":", "\"failing\":true");
    }

    private HttpGraphQlTester graphQl() {
        return HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl(address("/graphql").toString())
                .responseTimeout(Duration.ofSeconds(30))
                .build());
    }

    private int sendFile(String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/certificates/verifications"))
                .headers("Authorization", "Bearer " + key, "Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("holder_name,number\n"
                        + "%s,%s\n"
                                .formatted(ImportedCertificates.HOLDER, ImportedCertificates.NUMBER)
                                .repeat(100_000)))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private String titleOf(String course) throws IOException, InterruptedException {
        return post("""
            {"query": "query($id: ID!) { course(id: $id) { title } }", "variables": {"id": "%s"}}
            """.formatted(course));
    }

    private String lookUp() throws IOException, InterruptedException {
        return post("""
            {"query": "query($by: CertificateLookupInput!) { certificateLookup(lookup: $by) { outcome } }",
             "variables": {"by": {"byNumber": {"number": "%s", "holderName": "%s"}}}}
            """.formatted(ImportedCertificates.NUMBER, ImportedCertificates.HOLDER));
    }

    private String post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/graphql"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private int status(String path, @Nullable String key) throws IOException, InterruptedException {
        return get(path, key).statusCode();
    }

    private HttpResponse<String> get(String path, @Nullable String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create(
                "http://localhost:%s%s".formatted(register.getEnvironment().getProperty("local.server.port"), path));
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
