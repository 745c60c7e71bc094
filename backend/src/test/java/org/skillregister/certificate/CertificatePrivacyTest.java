package org.skillregister.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.file.FileColumn.RESULTS;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skillregister.certificate.audit.Inquiries;
import org.skillregister.certificate.fact.ResidentNumber;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateImport;
import org.skillregister.certificate.intake.CertificateImport.Incoming;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportProgress;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.file.SheetFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What marks a person goes in on every path, right and wrong, and is looked for in everything that is written. */
@LookupTest
@ExtendWith(OutputCaptureExtension.class)
class CertificatePrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Nobody else is called that. */
    private static final String NAME = "驯鹿冰川";

    private static final String DOCUMENT = document("99999919871213777");
    private static final String WRONG_DOCUMENT = "999999198712137779";
    private static final String PASSPORT = "ZZ7777777Q";
    private static final List<String> MARKERS =
            List.of(NAME, "鹿冰川", DOCUMENT, DOCUMENT.substring(6), "19871213777", PASSPORT);

    @LocalServerPort
    private int port;

    @Autowired
    private CertificateImport imports;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuilder written = new StringBuilder();

    private static String document(String digits) {
        return digits + ResidentNumber.checkDigit(digits);
    }

    private void take(InputStream file) {
        Throwable failure = catchThrowable(() -> imports.run(
                new Incoming(file, "test", null, true), reject -> written.append(reject.csv()), ImportProgress.UNTOLD));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            written.append(cause);
        }
    }

    private void post(Map<String, Object> body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        written.append(answer.body()).append(answer.headers());
        return answer;
    }

    private static String query(String fields) {
        return "query($l: CertificateLookupInput!) { certificateLookup(lookup: $l) { %s } }".formatted(fields);
    }

    private void takeAll() {
        CertificateLine good = CertificateLine.of(7000, NAME, DOCUMENT);
        take(CertificateLine.file(good));
        take(CertificateLine.file(good.with(RESULTS, "THEORY:99")));
        take(CertificateLine.file(good.with(STATUS, "VOID").with(STATUS_REASON, "OTHER")));
        take(CertificateLine.file(CertificateLine.of(7001, NAME, PASSPORT).with(DOCUMENT_TYPE, "PASSPORT")));
        for (FileColumn column : FileColumn.values()) {
            take(CertificateLine.file(
                    CertificateLine.of(7002, NAME, DOCUMENT).with(column, NAME),
                    CertificateLine.of(7003, NAME, WRONG_DOCUMENT)));
            take(CertificateLine.file(CertificateLine.of(7004, NAME, DOCUMENT).with(column, DOCUMENT)));
        }
        String text = CertificateLine.text(good);
        take(new ByteArrayInputStream((text + "\"" + NAME + DOCUMENT).getBytes(UTF_8)));
        take(new ByteArrayInputStream((NAME + "," + DOCUMENT + "\n" + text).getBytes(UTF_8)));
        take(new ByteArrayInputStream((text + NAME + "," + DOCUMENT + "\n").getBytes(UTF_8)));
    }

    private void askAll() throws IOException, InterruptedException {
        List<@Nullable Object> lookups = new ArrayList<>(List.of(
                Map.of("byNumber", Map.of("number", CertificateLine.of(7000).number(), "holderName", NAME)),
                Map.of("byNumber", Map.of("number", CertificateLine.of(7999).number(), "holderName", NAME)),
                Map.of("byNumber", Map.of("number", DOCUMENT, "holderName", NAME)),
                Map.of("byNumber", Map.of("number", DOCUMENT.repeat(10), "holderName", NAME)),
                Map.of("byNumber", Map.of("number", List.of(DOCUMENT), "holderName", NAME)),
                Map.of("byNumber", Map.of("nummer", DOCUMENT, "holderName", NAME)),
                Map.of("byNumber", NAME, "byIdentity", DOCUMENT),
                identity("RESIDENT_IDENTITY_CARD", DOCUMENT),
                identity("RESIDENT_IDENTITY_CARD", WRONG_DOCUMENT),
                identity("PASSPORT", PASSPORT),
                identity("PASSPORT", DOCUMENT),
                identity("TAIWAN_TRAVEL_PERMIT", DOCUMENT),
                identity(NAME, DOCUMENT),
                identity(DOCUMENT, ""),
                NAME,
                DOCUMENT));
        for (Object lookup : lookups) {
            post(Map.of(
                    "query", query("outcome certificates { number holderName }"), "variables", Map.of("l", lookup)));
            post(Map.of("query", query("outcome " + "x" + " unknown"), "variables", Map.of("l", lookup)));
        }
        String literal = "{ certificateLookup(lookup: {byNumber: {number: \"%s\", holderName: \"%s\"}}) { outcome } }";
        post(Map.of("query", literal.formatted(DOCUMENT, NAME)));
        post(Map.of("query", literal.formatted(DOCUMENT, NAME).replace("}}) {", "}}) ")));
    }

    /** Codes, receipts, batches and files. */
    private void askInOtherWays() throws IOException, InterruptedException {
        Map<String, Object> facts =
                Map.of("byNumber", Map.of("number", CertificateLine.of(7000).number(), "holderName", NAME));
        post(Map.of(
                "query",
                "query($l: CertificateLookupInput!) { certificateLookup(lookup: $l, purpose: \"核验\") { receipt { token"
                        + " } } }",
                "variables",
                Map.of("l", facts)));
        post(Map.of(
                "query",
                "mutation($l: CertificateLookupInput!) { createShareCode(lookup: $l) { expiresAt } }",
                "variables",
                Map.of("l", facts)));
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        send(to("/graphql")
                .header("Authorization", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                        "query",
                        "query($l: [CertificateLookupInput!]!) { verifyCertificates(lookups: $l) { outcome } }",
                        "variables",
                        Map.of("l", List.of(facts, identity("PASSPORT", PASSPORT))))))));
        for (String file : List.of(
                "holder_name,document_type,document_number\n%s,护照,%s\n".formatted(NAME, PASSPORT),
                "holder_name,document_type,document_number\n%s,%s,%s\n".formatted(NAME, NAME, DOCUMENT),
                "holder_name,number\n%s,\"%s".formatted(NAME, DOCUMENT),
                NAME + DOCUMENT)) {
            send(csv(to("/certificates/verifications").header("Authorization", key), file));
        }
        for (byte[] sheet : List.of(
                SheetFile.ofTexts(
                        new String[] {"姓名", "证件号码", "证件类型"},
                        new String[] {NAME, DOCUMENT, ""},
                        new String[] {NAME, DOCUMENT, "护照"},
                        new String[] {NAME, PASSPORT, NAME}),
                SheetFile.ofTexts(new String[] {NAME}, new String[] {DOCUMENT}))) {
            send(to("/certificates/verifications")
                    .header("Authorization", key)
                    .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .POST(BodyPublishers.ofByteArray(sheet)));
        }
        String writing = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_WRITE);
        for (String file : List.of(
                CertificateLine.text(
                        CertificateLine.of(7000, NAME, DOCUMENT), CertificateLine.of(7005, NAME, WRONG_DOCUMENT)),
                CertificateLine.text(CertificateLine.of(7006, NAME, DOCUMENT)) + "\"" + NAME)) {
            send(csv(to("/certificates/imports").header("Authorization", writing), file));
        }
    }

    private static HttpRequest.Builder csv(HttpRequest.Builder request, String file) {
        return request.header("Content-Type", "text/csv").POST(BodyPublishers.ofString(file));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
    }

    private static Map<String, Object> identity(String type, String document) {
        return Map.of("byIdentity", Map.of("documentType", type, "documentNumber", document, "holderName", NAME));
    }

    @Test
    void nothingOfAPersonIsWrittenAnywhere(CapturedOutput log) throws Exception {
        takeAll();
        askAll();
        askInOtherWays();
        inquiries.writeDown();
        for (String path : List.of("/actuator/health", "/actuator/metrics", "/actuator/prometheus")) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                            .build(),
                    BodyHandlers.ofString());
            written.append(answer.body());
        }
        for (String table : tables()) {
            database.sql("select r::text from %s r".formatted(table)).query(row -> {
                written.append(row.getString(1));
            });
        }

        assertThat(written).contains("驯**", "NOT_MATCHED", "CHECK_DIGIT", "eyJ", "finished");
        MARKERS.forEach(marker -> assertThat(written.toString()).doesNotContain(marker));
        MARKERS.forEach(marker -> assertThat(log.getAll()).doesNotContain(marker));
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        database.sql("""
            select oid::regclass::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
            """).query(row -> {
            tables.add(row.getString(1));
        });
        assertThat(tables).contains("certificate_3", "certificate_inquiry", "rate_bucket");
        return tables;
    }

    @Test
    void nobodyIsAskedForByGet() throws Exception {
        String variables = JSON.writeValueAsString(Map.of(
                "l",
                Map.of("byNumber", Map.of("number", CertificateLine.of(7000).number(), "holderName", NAME))));
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql?query=%s&variables=%s"
                        .formatted(
                                port,
                                URLEncoder.encode(query("outcome"), UTF_8),
                                URLEncoder.encode(variables, UTF_8)))));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("MATCHED", NAME);
    }
}
