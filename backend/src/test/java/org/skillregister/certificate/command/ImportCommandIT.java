package org.skillregister.certificate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.key.CertificateClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands as a user types them. Numbers 2000 to 2999 and 20000 to 139999. */
@ApiTest
class ImportCommandIT {

    @TempDir
    static Path directory;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    private static String text(int from, int to) {
        return CertificateLine.text(
                IntStream.range(from, to).mapToObj(CertificateLine::of).toArray(CertificateLine[]::new));
    }

    private long stored(int from, int to) {
        return database.sql("select count(*) from certificate where number between ? and ?")
                .param(new CertificateNumber(CertificateLine.of(from).number()).packed())
                .param(new CertificateNumber(CertificateLine.of(to - 1).number()).packed())
                .query(Long.class)
                .single();
    }

    private void awaitSession(String condition) {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        database.sql("select count(*) from pg_stat_activity where query like 'copy certificate (%' and "
                                                + condition)
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    @Test
    void fileIsTakenInAndWhatIsWrongIsListed() throws Exception {
        Path file = Files.writeString(
                directory.resolve("certificates.csv"),
                CertificateLine.text(
                        CertificateLine.of(2000), CertificateLine.of(2001).with(FileColumn.LEVEL, "四级")));
        ImportProcess first = ImportProcess.start(directory, "certificates", "import", "--samples", file.toString());

        assertThat(first.finish()).as(first.err()).isEqualTo(3);
        assertThat(first.err())
                .contains("2 lines, 1 new, 0 changed, 0 unchanged, 1 rejected")
                .doesNotContain("\tat ");
        assertThat(Files.readString(Path.of(file + ".rejects.csv")))
                .isEqualToNormalizingNewlines("line,column,code,lines\n3,level,LEVEL_DIFFERS,1\n");
        assertThat(stored(2000, 2002)).isEqualTo(1);
    }

    @Test
    void cleanRunLeavesNoOldRejects() throws Exception {
        Path rejects = Files.writeString(directory.resolve("stale.csv.rejects.csv"), "from before");

        try (RejectionFile none = new RejectionFile(rejects)) {
            assertThat(none).isNotNull();
        }
        assertThat(rejects).doesNotExist();
    }

    @Test
    void importThatWaitsAndOneThatLosesTheDatabaseSaySo() throws Exception {
        try (Connection holder = source.getConnection();
                ImportProcess waiting = ImportProcess.start(directory, "certificates", "import", "--samples", "-")) {
            holder.setAutoCommit(false);
            CertificateClock.lock(holder);
            await().atMost(Duration.ofSeconds(60)).until(() -> waiting.err().contains("waiting for it to finish"));
            holder.rollback();
            waiting.type(text(2100, 2102));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> database.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where state = 'idle in transaction' and query like '%lock_timeout to default'
                        """).query(Long.class).single() > 0);
            assertThat(waiting.finish()).isEqualTo(1);
            assertThat(waiting.err())
                    .contains("The connection to the database was lost", "Nothing was imported")
                    .doesNotContain("null", "Broken pipe", "\tat ");
        }
    }

    @Test
    void keysAreMadeBeforeThereIsADatabase() throws Exception {
        Path keys = directory.resolve("keys");
        ImportProcess made = ImportProcess.startAlone(directory, "certificates", "keys", "new", keys.toString());

        assertThat(made.finish()).as(made.err()).isZero();
        assertThat(keys).isDirectoryContaining("glob:**lookup.keys").isDirectoryContaining("glob:**signing.jwks");
    }

    @Test
    void samplesComeBackThroughStandardInput() throws Exception {
        ImportProcess sample = ImportProcess.start(directory, "certificates", "sample", "30");
        String file = sample.out();
        assertThat(file.lines()).hasSize(31);
        ImportProcess taken = ImportProcess.start(directory, "certificates", "import", "--samples", "-");
        taken.type(file);

        assertThat(taken.finish()).as(taken.err()).isZero();
        assertThat(taken.err()).contains("30 lines");
    }

    @Test
    void killedImportLeavesNothingAndASecondRunCompletes() throws Exception {
        String file = text(20_000, 140_000);
        try (ImportProcess reading = ImportProcess.start(directory, "certificates", "import", "--samples", "-")) {
            reading.type(file.substring(0, file.length() / 2));
            awaitSession("state <> 'active'");
        }
        assertThat(stored(20_000, 140_000)).isZero();

        killWhileWriting(file);
        assertThat(stored(20_000, 140_000)).isZero();

        ImportProcess again = ImportProcess.start(directory, "certificates", "import", "--samples", "-");
        again.type(file);
        assertThat(again.finish()).as(again.err()).isZero();
        assertThat(stored(20_000, 140_000)).isEqualTo(120_000);
    }

    /** Holds the new certificates back by a lock that their insertion needs. */
    private void killWhileWriting(String file) throws Exception {
        try (Connection holder = source.getConnection();
                Statement statement = holder.createStatement();
                ImportProcess writing = ImportProcess.start(directory, "certificates", "import", "--samples", "-")) {
            holder.setAutoCommit(false);
            statement.execute("lock table certificate_3 in share mode");
            // The import may stop reading when it cannot write. Typing then fails when the process is killed.
            CompletableFuture<?> typing = CompletableFuture.runAsync(() -> writing.typeOrFail(file));
            awaitSession("wait_event_type = 'Lock'");
            writing.kill();
            holder.rollback();
            typing.handle((_, _) -> true).get(30, TimeUnit.SECONDS);
        }
    }
}
