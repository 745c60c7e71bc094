package org.skillregister.certificate.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.reference.release.FilledDatabases;
import org.skillregister.reference.release.NextEdition;
import org.skillregister.reference.release.ReferenceRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.ContextConfiguration;

/** Two organizations have issued certificates. Then an edition of the catalogue leaves out one, and no edition knows the other's id any more. */
@ApiTest
@ContextConfiguration(initializers = LeavingIssuerTest.OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingIssuerTest {

    private static final String LEAVING = "org-030";
    private static final String FORMER = "org-045";
    private static final String SUCCESSOR = "org-945";
    private static final CertificateLine OF_LEAVING = line(LEAVING, "上海市园林绿化行业协会", "4-09-10-01");
    private static final CertificateLine OF_FORMER = line(FORMER, "上海市广告协会", "4-07-03-05");

    /** Others do not see the edition. */
    static class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + FilledDatabases.create("leaving_issuers"))
                    .applyTo(context);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private IssuingBodies bodies;

    @Autowired
    private HttpGraphQlTester graphQl;

    private static CertificateLine line(String organization, String name, String occupation) {
        return CertificateLine.of(1)
                .with(FileColumn.NUMBER, body(organization) + "243000001")
                .with(FileColumn.ORGANIZATION, name)
                .with(FileColumn.OCCUPATION_CODE, occupation);
    }

    private static String body(String organization) {
        return "S000031000" + organization.substring(4);
    }

    @BeforeAll
    void issueAndLeave(@TempDir Path home) throws IOException {
        bodies.set(body(LEAVING), LEAVING);
        bodies.set(body(FORMER), FORMER);
        ImportedCertificates.take(application, OF_LEAVING, OF_FORMER);
        lookup(OF_FORMER)
                .path("certificateLookup.certificates[0].organization.id")
                .entity(String.class)
                .isEqualTo(FORMER);

        Path files = home.resolve("next");
        ReferenceRun.run(application, "export", files.toString());
        NextEdition.add(files, LocalDate.of(2026, 11, 20), LEAVING);
        try (Stream<Path> tables = Files.list(files.resolve("db/reference"))) {
            for (Path table :
                    tables.filter(it -> it.toString().endsWith(".csv")).toList()) {
                Files.writeString(table, Files.readString(table).replace(FORMER, SUCCESSOR));
            }
        }
        Files.writeString(
                files.resolve("db/reference/former_id.csv"),
                "subject,id,successor,explanation\nORGANIZATION,%s,%s,样本：换了标识。\n".formatted(FORMER, SUCCESSOR));
        ReferenceRun.run(application, "publish", files.toString(), "--by", "样本", "--summary", "样本：编造的目录");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> catalogues.on(null).findOrganization(SUCCESSOR).isPresent());
        assertThat(catalogues.on(null).findOrganization(LEAVING)).isEmpty();
        assertThat(catalogues.everListed(FORMER)).isEmpty();
    }

    private String sent(String organization, CertificateLine line) throws IOException, InterruptedException {
        String key = TestKeys.issue(application, organization, "测试", Scope.CERTIFICATES_WRITE);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/certificates/imports".formatted(port)))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString(CertificateLine.text(line)))
                                .build(),
                        BodyHandlers.ofString(UTF_8))
                .body();
    }

    private GraphQlTester.Response lookup(CertificateLine line) {
        return graphQl.document("""
            query($lookup: CertificateLookupInput!) { certificateLookup(lookup: $lookup) { certificates {
              status issuer { id name } organization { id } occupation { code } } } }
            """)
                .variable("lookup", Map.of("byNumber", Map.of("number", line.number(), "holderName", "张三丰")))
                .execute();
    }

    private static CertificateLine voided(CertificateLine line) {
        return line.with(FileColumn.STATUS, "VOID").with(FileColumn.STATUS_REASON, "REISSUED");
    }

    @Test
    void whoLeftStillVoidsWhatItIssuedAndIsNamed() throws Exception {
        assertThat(sent(LEAVING, voided(OF_LEAVING))).contains("\"changed\":1", "\"rejected\":0");

        lookup(OF_LEAVING).path("certificateLookup.certificates").matchesJsonStrictly("""
            [{"status": "VOID", "issuer": {"id": "org-030", "name": "上海市园林绿化行业协会"}, "organization": null,
              "occupation": {"code": "4-09-10-01"}}]
            """);
    }

    /** Its key and its files may name either id. */
    @Test
    void whoHasAnotherIdStillVoidsWhatItIssuedAndIsNamed() throws Exception {
        assertThat(sent(FORMER, OF_FORMER)).contains("\"unchanged\":1", "\"rejected\":0");
        assertThat(sent(FORMER, voided(OF_FORMER))).contains("\"changed\":1", "\"rejected\":0");
        for (String id : List.of(FORMER, SUCCESSOR)) {
            assertThat(sent(SUCCESSOR, voided(OF_FORMER).with(FileColumn.ORGANIZATION, id)))
                    .contains("\"unchanged\":1", "\"rejected\":0");
        }
        assertThat(sent(LEAVING, voided(OF_FORMER))).contains("OTHER_ORGANIZATION");

        lookup(OF_FORMER).path("certificateLookup.certificates").matchesJsonStrictly("""
            [{"status": "VOID", "issuer": {"id": "org-045", "name": "上海市广告协会"}, "organization": {"id": "org-945"},
              "occupation": {"code": "4-07-03-05"}}]
            """);
    }
}
