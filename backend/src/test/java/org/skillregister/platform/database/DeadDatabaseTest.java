package org.skillregister.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SkillRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Public answers do not need the database once they are in memory, and follow it again when it is back. The server therefore stays
 * ready: no other could answer better.
 */
class DeadDatabaseTest {

    @TempDir
    private Path home;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private Postmaster postgres;
    private ConfigurableApplicationContext register;
    private int asked;

    @BeforeEach
    void start() throws IOException {
        PostgresPrograms programs = UnpackedPostgres.programs();
        PostgresData data = PostgresData.in(home, programs);
        postgres = new Postmaster(data.directory(), home.resolve("log"), programs);
        postgres.start(port);
        register = SpringApplication.run(
                SkillRegister.class,
                "--server.port=0",
                "--register.data-version-poll=200ms",
                "--management.endpoints.web.exposure.include=health,prometheus",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=" + Files.readString(data.passwordFile(), UTF_8));
    }

    @AfterEach
    void stop() throws IOException {
        register.close();
        postgres.stop();
    }

    @Test
    void answersWhileTheDatabaseIsDownAndFollowsItWhenItIsBack() throws Exception {
        assertThat(ask()).contains("上海市技师协会", "职业培训师");
        assertThat(health("readiness")).isEqualTo(200);
        assertThat(health("operations")).isEqualTo(200);

        postgres.stop();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(health("operations")).isEqualTo(503));
        assertThat(body("/actuator/prometheus"))
                .containsPattern("\\nregister_job_age_seconds\\{name=\"data-version\"} \\d+\\.\\d+\\n")
                .contains("\nregister_job_failing{name=\"data-version\"} 1.0\n")
                .contains("hikaricp_connections{pool=\"poll\"}", "executor_queued_tasks{name=\"quick\"}")
                .contains("\nregister_operation_seconds_count{code=\"OK\",operation=\"other\"} ")
                .doesNotContain("http_server");
        for (int i = 0; i < 50; i++) {
            assertThat(ask()).contains("上海市技师协会", "职业培训师");
            assertThat(health("readiness")).isEqualTo(200);
            assertThat(health("liveness")).isEqualTo(200);
        }

        postgres.start(port);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(health("operations")).isEqualTo(200));
        JdbcClient database = register.getBean(JdbcClient.class);
        database.sql("update organization set name = '上海市另一协会', pinyin = 'shang hai shi ling yi xie hui'"
                        + " where id = 'org-015'")
                .update();
        assertThat(ask()).contains("上海市技师协会");
        database.sql("update data_version set version = version + 1").update();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ask()).contains("上海市另一协会"));
    }

    /** Under another alias each time: an answer that was given before would be kept, and prove nothing. */
    private String ask() throws IOException, InterruptedException {
        String query = "{ a%d: organization(id: \\\"org-015\\\") { name items { name } } }".formatted(asked++);
        HttpRequest request = HttpRequest.newBuilder(address("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query)))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private String body(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private int health(String group) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address("/actuator/health/" + group)).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private URI address(String path) {
        return URI.create(
                "http://localhost:%s%s".formatted(register.getEnvironment().getProperty("local.server.port"), path));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
