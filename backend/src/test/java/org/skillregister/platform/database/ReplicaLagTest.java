package org.skillregister.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SkillRegister;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lookups read a replica. It is trusted for what it has, unless it is too far behind, and never for what it lacks.
 */
class ReplicaLagTest {

    private static final Duration LAG = Duration.ofSeconds(4);
    private static final CertificateLine KNOWN = CertificateLine.of(8600);
    private static final CertificateLine NEW = CertificateLine.of(8601);
    private static final CertificateLine ABSENT = CertificateLine.of(8602);

    @TempDir
    private Path home;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final int replicaPort = freePort();
    private Postmaster postgres;
    private Postmaster replica;
    private String password;
    private ConfigurableApplicationContext register;

    @BeforeEach
    void start() throws IOException {
        PostgresPrograms programs =
                new PostgresPrograms(PostgresArchive.ofThisMachine().unpackInto(home.resolve("programs")));
        PostgresData data = PostgresData.in(home, programs);
        password = Files.readString(data.passwordFile(), UTF_8);
        postgres = new Postmaster(data.directory(), home.resolve("log"), programs);
        Path copy = home.resolve("replica");
        FileSystemUtils.copyRecursively(data.directory(), copy);
        PrivateDirectory.create(copy);
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'%n".formatted(port, password),
                APPEND);
        replica = new Postmaster(copy, home.resolve("replica.log"), programs);
        postgres.start(port);
        replica.start(replicaPort);
        register = SpringApplication.run(
                SkillRegister.class,
                "--server.port=0",
                "--register.rate.points-per-minute=0",
                "--register.certificates.attempts-per-address=0",
                "--register.certificates.attempts-per-certificate=0",
                "--register.certificates.replica-url=" + url(replicaPort),
                "--register.certificates.replica-lag=%ds".formatted(LAG.toSeconds()),
                "--spring.datasource.url=" + url(port),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=" + password);
        ImportedCertificates.take(register, KNOWN);
    }

    @AfterEach
    void stop() throws IOException {
        register.close();
        replica.stop();
        postgres.stop();
    }

    @Test
    void replicaIsBelievedWithinItsBoundAndNeverAboutWhatItHasNot() throws Exception {
        assertThat(lookUp(KNOWN)).as("the replica may not have it yet").contains("\"VALID\"");
        String last = database(port)
                .sql("select pg_current_wal_lsn()::text")
                .query(String.class)
                .single();
        await().until(() -> database(replicaPort)
                .sql("select pg_last_wal_replay_lsn() >= ?::pg_lsn")
                .param(last)
                .query(Boolean.class)
                .single());

        database(replicaPort).sql("select pg_wal_replay_pause()").query().listOfRows();
        ImportedCertificates.take(
                register, KNOWN.with(FileColumn.STATUS, "VOID").with(FileColumn.STATUS_REASON, "MISCONDUCT"), NEW);

        assertThat(lookUp(KNOWN)).as("it is the replica that is asked").contains("\"VALID\"");
        assertThat(lookUp(NEW)).as("what was just taken in is found").contains("\"MATCHED\"");
        assertThat(lookUp(ABSENT)).contains("NOT_MATCHED");
        await().atMost(LAG.plusSeconds(2)).until(() -> lookUp(KNOWN).contains("\"VOID\""));

        postgres.stop();
        for (CertificateLine line : new CertificateLine[] {KNOWN, NEW, ABSENT}) {
            await().atMost(Duration.ofSeconds(10)).until(() -> lookUp(line).contains("UNAVAILABLE"));
        }

        database(replicaPort).sql("select pg_wal_replay_resume()").query().listOfRows();
        postgres.start(port);
        await().atMost(Duration.ofSeconds(20)).until(() -> lookUp(KNOWN).contains("\"VOID\""));
        await().atMost(Duration.ofSeconds(20)).until(() -> lookUp(ABSENT).contains("NOT_MATCHED"));
    }

    @Test
    void aReplicaThatIsAwayIsNotMissed() throws Exception {
        replica.stop();

        assertThat(lookUp(KNOWN)).contains("\"MATCHED\"");
        assertThat(lookUp(ABSENT)).contains("NOT_MATCHED");
    }

    private String lookUp(CertificateLine line) throws IOException, InterruptedException {
        String body = new JsonMapper().writeValueAsString(Map.of("query", """
            { certificateLookup(lookup: {byNumber: {number: "%s", holderName: "张三丰"}}) {
                outcome certificates { status } } }
            """.formatted(line.number())));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%s/graphql"
                        .formatted(register.getEnvironment().getProperty("local.server.port"))))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private JdbcClient database(int port) {
        return JdbcClient.create(new DriverManagerDataSource(url(port), "postgres", password));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
