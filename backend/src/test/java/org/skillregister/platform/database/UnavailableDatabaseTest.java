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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SkillRegister;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests that need the database are refused in time while it hangs, and at once while it refuses connections. Nothing else is
 * affected. The same server survives all of it.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnavailableDatabaseTest {

    /** How long an operation may take here. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final String LOOKUP =
            "{ certificateLookup(lookup: {byNumber: {number: \"%s\", holderName: \"%s\"}}) { outcome } }"
                    .formatted(ImportedCertificates.NUMBER, ImportedCertificates.HOLDER);

    private static final String SHARE =
            "mutation { createShareCode(lookup: {byNumber: {number: \"%s\", holderName: \"%s\"}}) { code manageToken } }"
                    .formatted(ImportedCertificates.NUMBER, ImportedCertificates.HOLDER);

    @TempDir
    static Path home;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private Path pidFile;
    private Postmaster postgres;
    private ConfigurableApplicationContext register;
    private String password;
    private int asked;

    @BeforeAll
    void start() throws IOException {
        PostgresPrograms programs = UnpackedPostgres.programs();
        PostgresData data = PostgresData.in(home, programs);
        pidFile = data.directory().resolve("postmaster.pid");
        postgres = new Postmaster(data.directory(), home.resolve("log"), programs);
        postgres.start(port);
        password = Files.readString(data.passwordFile(), UTF_8);
        register = SpringApplication.run(
                SkillRegister.class,
                "--server.port=0",
                "--register.limits.time=" + LIMIT.toMillis() + "ms",
                "--register.rate.points-per-minute=0",
                "--register.certificates.attempts-per-address=0",
                "--register.certificates.attempts-per-certificate=0",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=" + password);
        ImportedCertificates.takeIn(register);
    }

    /** Nothing of the test before is left. */
    @BeforeEach
    void comeBack() throws IOException {
        if (!postgres.isRunning()) {
            postgres.start(port);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ask(LOOKUP).body()).contains("MATCHED"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> isAnswered(ask(SHARE)));
    }

    @AfterAll
    void stop() throws IOException {
        postgres.stop();
        register.close();
    }

    @Test
    void aDatabaseThatHangsHoldsUpNobodyElse() throws Exception {
        List<ProcessHandle> processes = processes();
        signal("STOP", processes);
        List<CompletableFuture<HttpResponse<String>>> lookups = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                lookups.add(asking(LOOKUP));
            }
            for (int i = 0; i < 20; i++) {
                long begun = System.nanoTime();
                isAnswered(askPublic());
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT);
            }
            assertThat(lookups).allSatisfy(it -> isRefused(it.get()));
            assertThat(getting("/actuator/health/readiness").get().statusCode()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(getting("/actuator/health").get().statusCode())
                                    .isEqualTo(503));
        } finally {
            signal("CONT", processes);
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ask(LOOKUP).body()).contains("MATCHED"));
    }

    /** The pool would let each of them wait for three seconds. It comes first, while the log has told of nothing yet. */
    @Test
    @Order(1)
    void aRefusedConnectionIsToldAtOnceAndInOneLine(CapturedOutput log) throws Exception {
        String key = TestKeys.issue(register, "测试", Scope.CERTIFICATES_VERIFY);
        assertThat(sendFile(key).statusCode()).isEqualTo(202);
        assertThat(getting("/certificates/status/0").get().statusCode()).isEqualTo(200);
        postgres.stop();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> isRefused(ask(LOOKUP)));

        long begun = System.nanoTime();
        for (int i = 0; i < 30; i++) {
            isRefused(ask(LOOKUP));
            isRefused(ask(SHARE));
            isAnswered(askPublic());
        }
        isRefused(sendFile(key));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(log.getOut()).containsOnlyOnce("The database does not answer"));
        assertThat(log.getOut()).doesNotContain("\tat ");
        // For longer than the server remembers which status list is the last.
        await().during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(10))
                .until(() -> getting("/certificates/status/0").get().statusCode() == 200);
        isRefused(getting("/certificates/status/1").get());

        postgres.start(port);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ask(LOOKUP).body()).contains("MATCHED"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(log.getOut()).containsOnlyOnce("The database answers again"));
    }

    /** What was answered stays beside the error of what was not. */
    @Test
    void aPartOfTheDataIsAnsweredWithTheErrorOfTheRest() throws Exception {
        postgres.stop();
        String both = "{ organization(id: \"org-015\") { name } shareCode(manageToken: \"x\") { code: expiresAt } }";

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            HttpResponse<String> answer = ask(both);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("上海市技师协会", "\"shareCode\":null", "UNAVAILABLE");
        });
    }

    /** As it is on a disk without room, or while another one takes over; what only reads is answered. */
    @Test
    void aDatabaseThatTakesNoChangesRefusesThemAndNothingElse() throws Exception {
        String key = TestKeys.issue(register, "测试", Scope.CERTIFICATES_VERIFY);
        assertThat(sendFile(key).statusCode()).isEqualTo(202);
        JdbcClient server = server();
        server.sql("alter system set default_transaction_read_only = on").update();
        server.sql("select pg_reload_conf()").query().singleValue();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> isRefused(ask(SHARE)));
        assertThat(ask(LOOKUP).body()).contains("MATCHED");
        isAnswered(askPublic());
        HttpResponse<String> file = sendFile(key);
        assertThat(file.statusCode()).as(file.body()).isEqualTo(503);
        assertThat(file.headers().firstValue("Retry-After")).isPresent();

        server.sql("alter system reset default_transaction_read_only").update();
        server.sql("select pg_reload_conf()").query().singleValue();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> isAnswered(ask(SHARE)));
    }

    /** A pool keeps its connections for half an hour; those to a database that has become a replica are given up when they are noticed. */
    @Test
    void aConnectionOnWhichChangesAreRefusedIsNotKept() throws Exception {
        JdbcClient server = server();
        server.sql("alter role postgres set default_transaction_read_only = on").update();
        server.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = 'skill-register'")
                .query()
                .singleValue();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> isRefused(ask(SHARE)));
        server.sql("alter role postgres reset default_transaction_read_only").update();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            for (int i = 0; i < 20; i++) {
                isAnswered(ask(SHARE));
            }
        });
    }

    private JdbcClient server() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:%d/postgres?options=-c%%20default_transaction_read_only=off"
                        .formatted(port),
                "postgres",
                password);
        return JdbcClient.create(source);
    }

    private HttpResponse<String> sendFile(String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/certificates/verifications"))
                .headers("Authorization", "Bearer " + key, "Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("holder_name,number\n%s,%s\n"
                        .formatted(ImportedCertificates.HOLDER, ImportedCertificates.NUMBER)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Somebody holds the table for longer than an operation may take; the code is stored when it is free, and told. */
    @Test
    void aChangeThatIsCommittedLateIsAnswered() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(register.getBean(PlatformTransactionManager.class));
        JdbcClient database = register.getBean(JdbcClient.class);
        long before = shares(database);
        CompletableFuture<HttpResponse<String>> share = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            database.sql("lock table certificate_share").update();
            var _ = asking(SHARE).thenAccept(share::complete);
            sleep(LIMIT.plusSeconds(1));
            assertThat(share).isNotDone();
        });

        isAnswered(share.get());
        assertThat(share.get().body()).contains("manageToken");
        assertThat(shares(database)).isEqualTo(before + 1);
    }

    private static long shares(JdbcClient database) {
        return database.sql("select count(*) from certificate_share")
                .query(Long.class)
                .single();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"UNAVAILABLE\"").doesNotContain("\"data\"");
    }

    private static void isAnswered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("errors");
    }

    private List<ProcessHandle> processes() throws IOException {
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        assertThat(new ProcessBuilder(command).start().waitFor()).isNotNegative();
    }

    /** Under another alias each time: an answer that was given before would be kept, and prove nothing. */
    private HttpResponse<String> askPublic() {
        return ask("{ a%d: organization(id: \"org-015\") { name items { name } } }".formatted(asked++));
    }

    private HttpResponse<String> ask(String document) {
        return asking(document).join();
    }

    private CompletableFuture<HttpResponse<String>> asking(String document) {
        HttpRequest request = HttpRequest.newBuilder(address("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(Map.of("query", document))))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> getting(String path) {
        return http.sendAsync(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
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
