package org.skillregister.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.certificate.lookup.CertificateReader;
import org.skillregister.platform.job.Jobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Number 8300. The rotation is not undone: later tests use the new key. */
@ApiTest
class KeyRotationTest {

    private static final CertificateLine LINE = CertificateLine.of(8300, "赵六", CertificateLine.document(8300));
    private static final CertificateLookup BY_NUMBER = new CertificateLookup.ByNumber(LINE.number(), "赵六");
    private static final CertificateLookup BY_IDENTITY = new CertificateLookup.ByIdentity(
            IdentityDocumentType.RESIDENT_IDENTITY_CARD, LINE.get(FileColumn.DOCUMENT_NUMBER), "赵六");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CertificateReader reader;

    @Autowired
    private CertificateKeys keys;

    @Autowired
    private KeyRotation rotation;

    /** The keys of a server that starts now. */
    private CertificateKeys started(Path directory) {
        return new CertificateKeys(
                new KeyDirectory(directory),
                application.getBean(JdbcClient.class),
                application.getBean(Jobs.class),
                Duration.ofHours(1));
    }

    private void isFound() {
        assertThat(reader.find(List.of(BY_NUMBER, BY_IDENTITY)))
                .allSatisfy(found -> assertThat(found).hasSize(1));
    }

    /** Number 8310 and 8311. */
    @Test
    void namesOfTheEarlierFormAreFoundBeforeAndAfterTheNextOneComesIn() throws Exception {
        CertificateLine before = CertificateLine.of(8310, "阿不都·买买提", CertificateLine.document(8310));
        CertificateLine after = CertificateLine.of(8311, "阿不都·买买提", CertificateLine.document(8310));
        JdbcClient database = application.getBean(JdbcClient.class);
        database.sql("update certificate_clock set name_form = 1").update();
        try {
            ImportedCertificates.take(application, before);
            assertThat(found(before, "阿不都•买买提")).isEqualTo(1);
            assertThat(found(before, "阿不都买买提"))
                    .as("only the later form knows it")
                    .isZero();
        } finally {
            rotation.run();
        }
        ImportedCertificates.take(application, after);

        assertThat(found(before, "阿不都•买买提")).as("what came in before").isEqualTo(1);
        assertThat(found(after, "阿不都买买提")).isEqualTo(1);
        assertThat(reader.find(List.of(new CertificateLookup.ByIdentity(
                        IdentityDocumentType.RESIDENT_IDENTITY_CARD,
                        before.get(FileColumn.DOCUMENT_NUMBER),
                        "阿不都·买买提"))))
                .singleElement()
                .satisfies(both -> assertThat(both).hasSize(2));
        ImportedCertificates.take(application, before);
        assertThat(found(before, "阿不都买买提")).as("which came in again").isEqualTo(1);
    }

    private int found(CertificateLine line, String name) {
        return reader.find(List.of(new CertificateLookup.ByNumber(line.number(), name)))
                .getFirst()
                .size();
    }

    @Test
    void certificatesAreFoundBeforeWhileAndAfterTheirKeyIsRotated() throws Exception {
        ImportedCertificates.take(application, LINE);
        isFound();
        Path directory = Path.of(System.getProperty("register.certificates.keys"));
        Path file = directory.resolve("lookup.keys");
        int added = new KeyDirectory(directory).addLookupKey();
        keys.poll();
        isFound();

        assertThat(rotation.run()).isPositive();
        assertThat(keys.stored()).isEqualTo(added);
        isFound();
        assertThat(rotation.run()).isZero();
        ImportedCertificates.take(application, LINE.with(FileColumn.RESULTS, ""));
        isFound();

        assertThat(Files.readAllLines(file)).hasSize(added);
        assertThat(started(directory).get().newest())
                .as("a server that starts now")
                .isEqualTo(added);
        // By then, every other context has read the key.
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    }
}
