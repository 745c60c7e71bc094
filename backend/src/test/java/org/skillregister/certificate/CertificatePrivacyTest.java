package org.skillregister.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.file.FileColumn.RESULTS;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skillregister.certificate.audit.Inquiries;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.ResidentNumber;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateImport;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportProgress;
import org.skillregister.certificate.intake.IncomingFile;
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

/** Personal data enters on every path, valid and invalid, and must appear in nothing that is written. */
@LookupTest
@ExtendWith(OutputCaptureExtension.class)
class CertificatePrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Nobody else is called that. */
    private static final String NAME = "驯鹿冰原";

    private static final String DOCUMENT = document("99999919871213777");
    private static final String WRONG_DOCUMENT = "999999198712137779";
    private static final String PASSPORT = "ZZ7777777Q";
    private static final List<String> MARKERS =
            List.of(NAME, "鹿冰原", DOCUMENT, DOCUMENT.substring(6), "19871213777", PASSPORT);

    /** A certificate that is taken in: whoever has asked rightly is told its number, and it is stored where it must be found. */
    private static final String STORED = CertificateLine.of(7000).number();

    private static final Pattern STORED_ON_PURPOSE =
            Pattern.compile("certificate_[0-3]|certificate_(?:history|inquiry|share|verification_result)");

    /** Numbers that are only asked for, or sent in lines that are rejected: they are kept nowhere. */
    private static final List<String> UNKNOWN = Stream.of(7999, 7003, 7005)
            .map(serial -> CertificateLine.of(serial).number())
            .toList();

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"[^.\"]+\\.([^.\"]+)\\.");

    /** The last part of a key, which is secret; the id before it is not. */
    private static final int SECRET = 64;

    private static final int DEPTH = 10;

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

    /** What is answered. */
    private final List<String> answers = new ArrayList<>();

    /** Everything else that is written. */
    private final StringBuilder written = new StringBuilder();

    private String verifying = "";
    private String writing = "";

    @BeforeEach
    void issueKeys() {
        verifying = TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        writing = TestKeys.issue(application, "测试", Scope.CERTIFICATES_WRITE);
    }

    private static String document(String digits) {
        return digits + ResidentNumber.checkDigit(digits);
    }

    private void take(InputStream file) {
        Throwable failure = catchThrowable(() -> imports.run(
                new IncomingFile(file, "test", null, true),
                reject -> written.append(reject.csv()),
                ImportProgress.UNTOLD));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            written.append(cause);
        }
    }

    private void post(Map<String, Object> body) throws IOException, InterruptedException {
        send(json(to("/graphql"), body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        answers.add(answer.body() + answer.headers().map());
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
                Map.of("byNumber", Map.of("number", STORED, "holderName", NAME)),
                Map.of("byNumber", Map.of("number", UNKNOWN.getFirst(), "holderName", NAME)),
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
        Map<String, Object> facts = Map.of("byNumber", Map.of("number", STORED, "holderName", NAME));
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
        String key = "Bearer " + verifying;
        send(json(
                to("/graphql").header("Authorization", key),
                Map.of(
                        "query",
                        "query($l: [CertificateLookupInput!]!) { verifyCertificates(lookups: $l) { outcome } }",
                        "variables",
                        Map.of("l", List.of(facts, identity("PASSPORT", PASSPORT))))));
        for (String file : List.of(
                "holder_name,number,reference\n%1$s,%2$s,1\n%1$s,%3$s,2\n%1$s,%1$s,3\n"
                        .formatted(NAME, STORED, UNKNOWN.getFirst()),
                "holder_name,document_type,document_number\n%s,护照,%s\n".formatted(NAME, PASSPORT),
                "holder_name,document_type,document_number\n%s,%s,%s\n".formatted(NAME, NAME, DOCUMENT),
                "holder_name,number\n%s,\"%s".formatted(NAME, DOCUMENT),
                NAME + DOCUMENT)) {
            fetch(send(csv(to("/certificates/verifications").header("Authorization", key), file)));
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
        for (String file : List.of(
                CertificateLine.text(
                        CertificateLine.of(7000, NAME, DOCUMENT), CertificateLine.of(7005, NAME, WRONG_DOCUMENT)),
                CertificateLine.text(CertificateLine.of(7006, NAME, DOCUMENT)) + "\"" + NAME)) {
            send(csv(to("/certificates/imports").header("Authorization", "Bearer " + writing), file));
        }
    }

    /** The result of a file, if it was taken. */
    private void fetch(HttpResponse<String> taken) throws IOException, InterruptedException {
        String place = taken.headers().firstValue("Location").orElse("");
        if (!place.isEmpty()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> result(place).startsWith("line,"));
        }
    }

    private String result(String place) throws IOException, InterruptedException {
        return send(to(place + "/result").header("Authorization", "Bearer " + verifying))
                .body();
    }

    /** Keys where they belong, and where they do not. */
    private void showKeys() throws IOException, InterruptedException {
        for (String key : List.of(verifying, writing)) {
            for (String shown :
                    List.of("Bearer " + key, "Bearer " + key + " x", "Bearer x" + key, "Basic " + key, key)) {
                send(json(to("/graphql").header("Authorization", shown), Map.of("query", "{ __typename }")));
                for (String path : List.of("/certificates/verifications", "/certificates/imports")) {
                    send(csv(to(path).header("Authorization", shown), key));
                }
            }
            String verifications = "/certificates/verifications";
            send(csv(
                    to(verifications)
                            .header("Authorization", "Bearer " + verifying)
                            .header("Idempotency-Key", key),
                    "holder_name,number\n%1$s,%1$s\n".formatted(key)));
            fetch(send(csv(
                    to(verifications).header("Authorization", "Bearer " + verifying),
                    "holder_name,number,reference\n%1$s,%1$s,\n%1$s,1,%1$s\n".formatted(key))));
            for (String lookup : List.of(
                    "byShareCode: {code: \"%s\"}",
                    "byNumber: {number: \"%s\", holderName: \"x\"}",
                    "byIdentity: {documentType: PASSPORT, documentNumber: \"%s\", holderName: \"x\"}")) {
                post(Map.of(
                        "query", "{ certificateLookup(lookup: {%s}) { outcome } }".formatted(lookup.formatted(key))));
            }
            post(Map.of("query", "{ shareCode(manageToken: \"%s\") { createdAt } }".formatted(key)));
            post(Map.of("query", "{ certificateLookup(lookup: {byShareCode: {code: \"%s".formatted(key)));
            http.send(to("/graphql?access_token=" + key).build(), BodyHandlers.discarding());
            http.send(to(verifications + "/" + key).build(), BodyHandlers.discarding());
        }
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, Map<String, Object> body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
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
    void neitherPersonsNorKeysAreWrittenAnywhereAndNumbersOnlyWhereTheyMust(CapturedOutput log) throws Exception {
        Instant begun = Instant.now();
        takeAll();
        askAll();
        askInOtherWays();
        showKeys();
        inquiries.writeDown();
        readMetricsAndReceipts();
        readTables();
        List<String> nowhere = Stream.of(MARKERS.stream(), UNKNOWN.stream(), secrets())
                .flatMap(texts -> texts)
                .toList();

        assertThat(answers.toString())
                .contains("驯**", "NOT_MATCHED", "CHECK_DIGIT", "finished", "2,MATCHED," + STORED)
                .doesNotContain(nowhere);
        assertThat(answers)
                .filteredOn(answer -> answer.contains(STORED))
                .allSatisfy(answer -> assertThat(answer).contains("MATCHED"));
        assertThat(written)
                .contains("驯**", "register_operation_seconds_count", "number_hash")
                .doesNotContain(nowhere)
                .doesNotContain(STORED);
        assertThat(log.getAll()).doesNotContain(nowhere).doesNotContain(STORED);
        for (Path file : files(begun)) {
            assertThat(WrittenFiles.found(file, nowhere)).as(file.toString()).isEmpty();
        }
    }

    private Stream<String> secrets() {
        return Stream.of(verifying, writing).map(key -> key.substring(key.length() - SECRET));
    }

    private void readMetricsAndReceipts() throws IOException, InterruptedException {
        for (String path : List.of("/actuator/health/operations", "/actuator/prometheus")) {
            written.append(http.send(to(path).build(), BodyHandlers.ofString()).body());
        }
        TOKEN.matcher(answers.toString())
                .results()
                .map(token -> new String(Base64.getUrlDecoder().decode(token.group(1)), UTF_8))
                .forEach(written::append);
    }

    private void readTables() {
        for (String table : tables()) {
            String rows = String.join(
                    "\n",
                    database.sql("select r::text from %s r".formatted(table))
                            .query(String.class)
                            .list());
            written.append(rows);
            assertThat(rows)
                    .as(table)
                    .doesNotContain(
                            UNKNOWN.stream().map(CertificatePrivacyTest::packed).toList());
            if (!STORED_ON_PURPOSE.matcher(table).matches()) {
                assertThat(rows).as(table).doesNotContain(packed(STORED));
            }
        }
    }

    private static String packed(String number) {
        return new CertificateNumber(number).packed().toString();
    }

    /** Those of PostgreSQL, and those that the server puts by. */
    private List<Path> files(Instant begun) throws IOException {
        database.sql("checkpoint").update();
        Path data =
                Path.of(database.sql("show data_directory").query(String.class).single());
        File ofServer = (File) application.getBean(ServletContext.class).getAttribute(ServletContext.TEMPDIR);
        List<Path> files = new ArrayList<>(WrittenFiles.since(begun, data.resolveSibling("."), DEPTH));
        assertThat(files)
                .as("the write-ahead log")
                .anyMatch(file -> file.toString().contains("pg_wal"));
        files.addAll(WrittenFiles.since(begun, ofServer.toPath(), DEPTH));
        files.addAll(WrittenFiles.since(begun, Path.of(System.getProperty("java.io.tmpdir")), 1));
        return files;
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
        String variables =
                JSON.writeValueAsString(Map.of("l", Map.of("byNumber", Map.of("number", STORED, "holderName", NAME))));
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
