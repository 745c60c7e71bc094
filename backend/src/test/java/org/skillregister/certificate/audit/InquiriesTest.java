package org.skillregister.certificate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit goes on, whatever anybody says. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class InquiriesTest {

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HttpGraphQlTester graphQl;

    private static Inquirer saying(String purpose) {
        return new Inquirer("key audit", "audit", "某公司", true, purpose);
    }

    @Test
    void rowThatTheDatabaseRefusesIsLostAlone(CapturedOutput log) {
        for (String purpose : List.of("一", "坏\u0000", "二", "三")) {
            inquiries.note(saying(purpose), new ByNumber("1", "某"), List.of());
        }
        inquiries.writeDown();
        inquiries.note(saying("四"), new ByNumber("1", "某"), List.of());
        inquiries.writeDown();

        assertThat(database.sql("select purpose from certificate_inquiry where asker = 'audit' order by at")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("一", "二", "三", "四");
        assertThat(log.getAll())
                .contains("An inquiry about a certificate is lost")
                .doesNotContain("坏");
    }

    @Test
    void backlogIsForgottenInParts() {
        database.sql("""
            insert into certificate_inquiry (at, asker, numbers)
            select timestamptz '2020-01-01', 'backlog', '{}' from generate_series(1, 12000)
            """).update();
        assertThat(inquiries.forget()).as("there is more").isTrue();
        while (inquiries.forget()) {
            // The next ones.
        }

        assertThat(database.sql("select count(*) from certificate_inquiry where asker = 'backlog'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "招聘\\u202E",
                "a\\nb",
                "见 https://example.com",
                "加 www.example.cn",
                "write a@example.com",
                "电话 138 0013 8000",
                "１３８００１３８０００",
                "evil.top"
            })
    void purposeThatIsNotPlainWordsIsRefused(String purpose) {
        graphQl.document("""
            { certificateLookup(lookup: {byNumber: {number: "1", holderName: "x"}}, purpose: "%s") { outcome } }
            """.formatted(purpose))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(error.getMessage()).startsWith("purpose");
                }));
    }

    @Test
    void plainWordsAreTaken() {
        graphQl.document("""
            { certificateLookup(lookup: {byNumber: {number: "1", holderName: "x"}}, purpose: "招聘核验，2026年第3批") { outcome } }
            """)
                .execute()
                .path("certificateLookup.outcome")
                .entity(String.class)
                .isEqualTo("NOT_MATCHED");
    }
}
