package org.skillregister.certificate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The right to erasure: the command leaves nothing of the certificate except a permanent record of the erasure. Number 7990. */
@ApiTest
class ErasureIT {

    private static final CertificateLine LINE = CertificateLine.of(7990);
    private static final UUID NUMBER = new CertificateNumber(LINE.number()).packed();
    private static final String WHO = "Office 3";
    private static final String GROUNDS = "PIPL, article 47";

    @TempDir
    private Path directory;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Test
    void nothingOfTheCertificateStaysButThatItWasErased() throws Exception {
        ImportedCertificates.take(application, LINE);
        ImportedCertificates.take(application, LINE.with(FileColumn.RESULTS, "理论知识:86;操作技能:78.5"));
        String token = ask("mutation($l: CertificateLookupInput!) { createShareCode(lookup: $l) { manageToken } }")
                .path("createShareCode.manageToken")
                .entity(String.class)
                .get();
        long status = database.sql("select status_index from certificate where number = ?")
                .param(NUMBER)
                .query(Long.class)
                .single();
        graphQl.document("query($t: String!) { shareCode(manageToken: $t) { inquiries { at } } }")
                .variable("t", token)
                .execute()
                .path("shareCode.inquiries")
                .entityList(Object.class)
                .hasSizeGreaterThan(0);
        assertThat(kept()).isEqualTo(List.of(1L, 1L, 1L, 1L));

        ImportProcess erased = ImportProcess.start(
                directory, "certificates", "erase", LINE.number(), "--by", WHO, "--grounds", GROUNDS);
        assertThat(erased.finish()).as(erased.err()).isZero();

        assertThat(kept()).isEqualTo(List.of(0L, 0L, 0L, 0L));
        ask("query($l: CertificateLookupInput!) { certificateLookup(lookup: $l) { outcome } }")
                .path("certificateLookup.outcome")
                .entity(String.class)
                .isEqualTo("NOT_MATCHED");
        assertThat(database.sql("select erased_by || ' ' || grounds from certificate_erasure where status_index = ?")
                        .param(status)
                        .query(String.class)
                        .single())
                .isEqualTo(WHO + " " + GROUNDS);

        ImportedCertificates.take(application, LINE);
        assertThat(kept()).as("a file that still has it").isEqualTo(List.of(0L, 0L, 0L, 0L));

        ImportProcess again = ImportProcess.start(
                directory, "certificates", "erase", LINE.number(), "--by", WHO, "--grounds", GROUNDS);
        assertThat(again.finish()).isEqualTo(1);
        assertThat(again.err()).contains("no such certificate").doesNotContain("\tat ");
    }

    /** Rows that name the certificate, by table. */
    private List<Long> kept() {
        return List.of(
                count("certificate where number = ?"),
                count("certificate_history where number = ?"),
                count("certificate_share where ? = any (numbers)"),
                Math.min(1, count("certificate_inquiry where numbers @> array[?]::uuid[]")));
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from)
                .param(NUMBER)
                .query(Long.class)
                .single();
    }

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document)
                .variable("l", Map.of("byNumber", Map.of("number", LINE.number(), "holderName", "张三丰")))
                .execute();
    }
}
