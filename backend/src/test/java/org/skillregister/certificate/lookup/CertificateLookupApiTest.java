package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_NUMBER;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.file.FileColumn.HOLDER_NAME;
import static org.skillregister.certificate.file.FileColumn.ISSUED_ON;
import static org.skillregister.certificate.file.FileColumn.NUMBER;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

/** Numbers 1000 to 1999. */
@ApiTest
@TestPropertySource(
        properties = {
            "register.certificates.attempts-per-address=0",
            "register.certificates.attempts-per-certificate=60"
        })
class CertificateLookupApiTest {

    private static final String LOOKUP = """
        query($lookup: CertificateLookupInput!) { certificateLookup(lookup: $lookup, purpose: "入职核验") {
          outcome checkedAt
          certificates { number status statusReason holderName occupation { code name } workType level
            organization { id name } issuedOn results { module score passed } sample } } }
        """;

    private static final CertificateLine ZHANG = CertificateLine.of(1000, "张三", CertificateLine.document(1000));
    private static final CertificateLine UYGHUR = CertificateLine.of(1001, "阿不都·买买提", CertificateLine.document(1001));
    private static final CertificateLine VOIDED = CertificateLine.of(1002, "李四", CertificateLine.document(1002))
            .with(STATUS, "VOID")
            .with(STATUS_REASON, "MISCONDUCT");
    private static final CertificateLine SECOND = CertificateLine.of(1003, "张三", CertificateLine.document(1000));

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void takeIn() {
        ImportedCertificates.take(application, ZHANG, UYGHUR, VOIDED, SECOND);
    }

    private GraphQlTester.Response ask(Map<String, Object> lookup) {
        return graphQl.document(LOOKUP).variable("lookup", lookup).execute();
    }

    private static Map<String, Object> byNumber(String number, String name) {
        return Map.of("byNumber", Map.of("number", number, "holderName", name));
    }

    private static Map<String, Object> byIdentity(String type, String document, String name) {
        return Map.of("byIdentity", Map.of("documentType", type, "documentNumber", document, "holderName", name));
    }

    private void matches(Map<String, Object> lookup, String... numbers) {
        GraphQlTester.Response answer = ask(lookup);
        answer.path("certificateLookup.outcome").entity(String.class).isEqualTo("MATCHED");
        answer.path("certificateLookup.certificates[*].number")
                .entityList(String.class)
                .containsExactly(numbers);
    }

    @Test
    void numberAndNameFindTheCertificate() {
        ask(byNumber(ZHANG.number(), "张三")).path("certificateLookup").matchesJson("""
            {"outcome": "MATCHED", "checkedAt": "2026-11-21T12:00:00.000+08:00", "certificates": [{
              "number": "S000099000015243001000", "status": "VALID", "statusReason": null, "holderName": "张*",
              "occupation": {"code": "4-07-03-05", "name": "职业培训师"}, "workType": null, "level": "LEVEL_3",
              "organization": {"id": "org-015", "name": "上海市技师协会"}, "issuedOn": "2024-05-01",
              "results": [{"module": "THEORY", "score": 85, "passed": true},
                          {"module": "PRACTICAL_SKILLS", "score": 78.5, "passed": true}], "sample": true}]}
            """);
    }

    @Test
    void planOfTheYearOfIssueTellsHowLongModulesAreKept() {
        CertificateLine planned = CertificateLine.of(1004, "张三", CertificateLine.document(1004))
                .with(NUMBER, "S000099000015263001004")
                .with(ISSUED_ON, "2026-06-30");
        ImportedCertificates.take(application, planned);

        rules(planned).path("certificateLookup.certificates[0]").matchesJson("""
            {"resultValidity": {"level": "LEVEL_3", "years": 2, "citation": {"document": {"number": "沪技师(2026)1号"}}}}
            """);
        rules(planned)
                .path("certificateLookup.certificates[0].resitRules[*].topic")
                .entityList(String.class)
                .satisfies(topics -> assertThat(topics).isNotEmpty().containsOnly("RESIT"));
        rules(ZHANG).path("certificateLookup.certificates[0]").matchesJsonStrictly("""
            {"resultValidity": null, "resitRules": []}
            """);
    }

    private GraphQlTester.Response rules(CertificateLine line) {
        return graphQl.document("""
            query($lookup: CertificateLookupInput!) { certificateLookup(lookup: $lookup) { certificates {
              resultValidity { level years citation { document { number } } } resitRules { topic } } } }
            """)
                .variable("lookup", byNumber(line.number(), "张三"))
                .execute();
    }

    /** PostgreSQL stores no U+0000: one such inquiry would keep all others from being written down. */
    @Test
    void purposeThatCannotBeWrittenDownIsRefused() {
        graphQl.document("""
            query($lookup: CertificateLookupInput!, $purpose: String) {
              certificateLookup(lookup: $lookup, purpose: $purpose) { outcome } }
            """)
                .variable("lookup", byNumber(ZHANG.number(), "张三"))
                .variable("purpose", "入职\0核验")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }

    @Test
    void voidCertificateIsShownAsSuch() {
        GraphQlTester.Response answer = ask(byNumber(VOIDED.number(), "李四"));
        answer.path("certificateLookup.certificates[0].status")
                .entity(String.class)
                .isEqualTo("VOID");
        answer.path("certificateLookup.certificates[0].statusReason")
                .entity(String.class)
                .isEqualTo("MISCONDUCT");
    }

    @Test
    void documentAndNameFindAllOfAPerson() {
        matches(
                byIdentity("RESIDENT_IDENTITY_CARD", ZHANG.get(DOCUMENT_NUMBER), "张三"),
                ZHANG.number(),
                SECOND.number());
    }

    @ParameterizedTest
    @CsvSource({
        "S000099000015243001000, 张 三",
        "s000099000015243001000, 张\u3000三",
        "Ｓ000099 000015 24 3 001000, 张三",
    })
    void typingDoesNotMatter(String number, String name) {
        matches(byNumber(number, name), ZHANG.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿不都·买买提", "阿不都•买买提", "阿不都．买买提", "阿不都 · 买买提", "阿不都・买买提", "阿不都买买提", "阿不都。买买提", "阿不都-买买提"})
    void dotOfANameMayBeAnyDotOrNone(String name) {
        matches(byNumber(UYGHUR.number(), name), UYGHUR.number());
    }

    @Test
    void everyReasonForNothingHasOneAnswer() {
        List<Map<String, Object>> nothing = List.of(
                byNumber(ZHANG.number(), "李四"),
                byNumber("S000099000015243001999", "张三"),
                byNumber("S000099000016243001000", "张三"),
                byNumber("123", "张三"),
                byNumber(ZHANG.number(), "***"),
                byIdentity("RESIDENT_IDENTITY_CARD", ZHANG.get(DOCUMENT_NUMBER), "李四"),
                byIdentity("PASSPORT", "E12345678", "张三"),
                byIdentity("HONG_KONG_MACAO_TRAVEL_PERMIT", "H12345678", "张三"),
                byIdentity("RESIDENT_IDENTITY_CARD", "没有", ZHANG.get(HOLDER_NAME)));

        for (Map<String, Object> lookup : nothing) {
            ask(lookup).path("").matchesJsonStrictly("""
                {"certificateLookup": {"outcome": "NOT_MATCHED", "checkedAt": "2026-11-21T12:00:00.000+08:00",
                 "certificates": []}}
                """);
        }
    }

    /** Whether or not there is such a certificate: each is asked about one that there is, and about one that there is not. */
    @Test
    void whatTheLookupItselfShowsToBeWrongIsTold() {
        ImportedCertificates.take(
                application, CertificateLine.of(1005, "张三", "H1100500001").with(DOCUMENT_TYPE, "港澳居民来往内地通行证"));
        matches(byIdentity("HONG_KONG_MACAO_TRAVEL_PERMIT", "h11005000", "张三"), "S000099000015243001005");
        String unknown = CertificateLine.document(1999);
        for (String document : List.of(ZHANG.get(DOCUMENT_NUMBER), unknown)) {
            refused(byIdentity("PASSPORT", document, "张三"), "lookup.byIdentity.documentType");
            refused(byIdentity("TAIWAN_TRAVEL_PERMIT", document, "张三"), "lookup.byIdentity.documentType");
        }
        for (String impossible : List.of("110105185001010021", "110105194902300020", "110105299901010022")) {
            refused(byIdentity("RESIDENT_IDENTITY_CARD", impossible, "张三"), "lookup.byIdentity.documentNumber");
        }
        for (String elsewhere : List.of("1803000000512345", "S00003100001524T000001")) {
            refused(byNumber(elsewhere, "张三"), "lookup.byNumber.number");
        }
    }

    private void refused(Map<String, Object> lookup, String argument) {
        ask(lookup)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions())
                            .containsEntry("code", "BAD_REQUEST")
                            .containsEntry("argument", argument);
                    assertThat(error.getMessage()).doesNotContain("1990", "张", "18030", "00003100");
                }));
    }

    @Test
    void blankAndEndlessTextsAreBadRequests() {
        for (Map<String, Object> lookup :
                List.of(byNumber(" ", "张三"), byNumber(ZHANG.number(), ""), byNumber(ZHANG.number(), "张".repeat(101)))) {
            ask(lookup)
                    .errors()
                    .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                        assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                        assertThat(error.getMessage()).doesNotContain("张");
                    }));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{byShareCode: null}",
                "{byShareCode: {code: \"x\"}, byNumber: null}",
                "{byShareCode: {code: \"x\"}, byNumber: {number: \"1\", holderName: \"x\"}}"
            })
    void whatIsNotOneOfThePartsIsABadRequest(String lookup) {
        graphQl.document("{ certificateLookup(lookup: %s) { outcome } }".formatted(lookup))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }

    @Test
    void oneCertificateCannotBeTriedForLong() {
        Map<String, Object> guess = byNumber("S000099000015243001777", "王五");
        for (int attempt = 0; attempt < 60; attempt++) {
            ask(byNumber("S000099000015243001777", "王五" + attempt))
                    .path("certificateLookup.outcome")
                    .entity(String.class)
                    .isEqualTo("NOT_MATCHED");
        }
        ask(guess)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "RATE_LIMITED")
                                .containsKey("retryAfter")));
        matches(byNumber(ZHANG.number(), "张三"), ZHANG.number());
    }
}
