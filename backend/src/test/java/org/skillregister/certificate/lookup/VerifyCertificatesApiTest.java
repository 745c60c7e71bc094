package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Numbers 8200 to 8299. */
@ApiTest
class VerifyCertificatesApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void takeIn() {
        ImportedCertificates.take(
                application,
                IntStream.range(8200, 8250).mapToObj(CertificateLine::of).toArray(CertificateLine[]::new));
    }

    private GraphQlTester.Response verify(@Nullable Scope scope, List<Map<String, Object>> lookups) {
        HttpGraphQlTester inquirer = scope == null
                ? graphQl
                : graphQl.mutate()
                        .header("Authorization", "Bearer " + TestKeys.issue(application, "测试", scope))
                        .build();
        return inquirer.document("""
            query($lookups: [CertificateLookupInput!]!) {
              verifyCertificates(lookups: $lookups) { outcome problem certificates { number } } }
            """).variable("lookups", lookups).execute();
    }

    private static Map<String, Object> lookup(int serial) {
        CertificateLine line = CertificateLine.of(serial);
        return serial % 2 == 0
                ? Map.of("byNumber", Map.of("number", line.number(), "holderName", "张三丰"))
                : Map.of(
                        "byIdentity",
                        Map.of(
                                "documentType",
                                "RESIDENT_IDENTITY_CARD",
                                "documentNumber",
                                line.get(FileColumn.DOCUMENT_NUMBER),
                                "holderName",
                                "张三丰"));
    }

    private static void refused(GraphQlTester.Response answer, String code) {
        answer.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    @Test
    void answersStandInTheOrderAsked() {
        List<Integer> serials =
                new ArrayList<>(IntStream.range(8200, 8300).boxed().toList());
        Collections.reverse(serials);
        GraphQlTester.Response answer = verify(
                Scope.CERTIFICATES_VERIFY,
                serials.stream().map(VerifyCertificatesApiTest::lookup).toList());

        answer.path("verifyCertificates[*].outcome")
                .entityList(String.class)
                .satisfies(outcomes -> assertThat(outcomes)
                        .hasSize(100)
                        .startsWith("NOT_MATCHED")
                        .endsWith("MATCHED"));
        for (int place = 0; place < 100; place++) {
            List<String> numbers = answer.path("verifyCertificates[%d].certificates[*].number".formatted(place))
                    .entityList(String.class)
                    .get();
            assertThat(numbers)
                    .isEqualTo(
                            serials.get(place) < 8250
                                    ? List.of(CertificateLine.of(serials.get(place))
                                            .number())
                                    : List.of());
        }
    }

    @Test
    void oneThatIsWrongIsToldAndTheOthersAreAnswered() {
        String document = CertificateLine.of(8201).get(FileColumn.DOCUMENT_NUMBER);
        verify(
                        Scope.CERTIFICATES_VERIFY,
                        List.of(
                                lookup(8200),
                                Map.of("byNumber", Map.of("number", "1803000000512345", "holderName", "张三丰")),
                                Map.of(
                                        "byIdentity",
                                        Map.of(
                                                "documentType",
                                                "PASSPORT",
                                                "documentNumber",
                                                document,
                                                "holderName",
                                                "张三丰")),
                                lookup(8201)))
                .path("verifyCertificates")
                .matchesJson("""
                    [{"outcome": "MATCHED", "problem": null},
                     {"outcome": "NOT_MATCHED", "problem": "NOT_KEPT_HERE", "certificates": []},
                     {"outcome": "NOT_MATCHED", "problem": "DOCUMENT_TYPE_DIFFERS", "certificates": []},
                     {"outcome": "MATCHED", "problem": null}]
                    """);
    }

    @Test
    void keyWithTheScopeIsNeeded() {
        refused(verify(null, List.of(lookup(8200))), "UNAUTHENTICATED");
        refused(verify(Scope.CERTIFICATES_WRITE, List.of(lookup(8200))), "FORBIDDEN");
    }

    @Test
    void atMostAHundredAreAnswered() {
        refused(verify(Scope.CERTIFICATES_VERIFY, Collections.nCopies(101, lookup(8200))), "BAD_REQUEST");
        refused(verify(Scope.CERTIFICATES_VERIFY, List.of()), "BAD_REQUEST");
    }
}
