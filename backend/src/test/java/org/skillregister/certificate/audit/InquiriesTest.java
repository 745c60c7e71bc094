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

/** The audit continues, whatever clients send. */
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
            // Each call deletes one part.
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
                "evil.top",
                "t.me/abc",
                "bit.ly",
                "evil。com",
                "evil.中国",
                "电话 138/0013/8000",
                "138·0013·8000",
                "一三八零零一三八零零零",
                "加微信 abc12345",
                "<b>好</b>",
                "javascript:alert(1)"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "招聘核验，2026年第3批",
                "1.招聘 2.背景调查",
                "2026/11/30入职",
                "2026-2027学年、7-8月的批次",
                "三五个人，二〇二六年十一月三十日",
                "Background check, 3.5 h, Co., Ltd.",
                "WeChat payment team, employee data: check",
                "核验HR。IT部门",
                "上海市浦东新区人民医院（护理部）"
            })
    void plainWordsAreTaken(String purpose) {
        graphQl.document("""
            { certificateLookup(lookup: {byNumber: {number: "1", holderName: "x"}}, purpose: "%s") { outcome } }
            """.formatted(purpose))
                .execute()
                .path("certificateLookup.outcome")
                .entity(String.class)
                .isEqualTo("NOT_MATCHED");
    }
}
