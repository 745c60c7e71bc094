package org.skillregister.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.file.SheetFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Files over HTTP. Numbers 8400 to 8499. */
@ApiTest
@TestPropertySource(
        properties = {"register.certificates.samples=true", "register.certificates.attempts-per-key=200000"})
class PartnerFilesApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NAME = "驯鹿人丙";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private HttpRequest.Builder to(String path, @Nullable Scope scope) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        return scope == null
                ? request
                : request.header("Authorization", "Bearer " + TestKeys.issue(application, "测试", scope));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(UTF_8));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return answer;
    }

    private static HttpRequest.Builder csv(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "text/csv").POST(BodyPublishers.ofString(body));
    }

    @Test
    void organizationSendsItsCertificates() throws Exception {
        String file = CertificateLine.text(
                CertificateLine.of(8400, NAME, CertificateLine.document(8400)),
                CertificateLine.of(8401).with(FileColumn.LEVEL, "四级"),
                CertificateLine.of(8402)
                        .with(FileColumn.NUMBER, "S000099000016243008402")
                        .with(FileColumn.ORGANIZATION, "org-016"));
        HttpResponse<String> answer = send(csv(to("/certificates/imports", Scope.CERTIFICATES_WRITE), file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"inserted\":1", "\"rejected\":2", "\"line\":3", "LEVEL_DIFFERS", "OTHER_ORGANIZATION")
                .doesNotContain("驯鹿");
    }

    @Test
    void nobodyWaitsForWhoSendsSlowly() throws Exception {
        byte[] file = CertificateLine.text(CertificateLine.of(8450, NAME, CertificateLine.document(8450)))
                .getBytes(UTF_8);
        PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream body = new PipedInputStream(sender);
        CompletableFuture<HttpResponse<String>> slow = HttpClient.newHttpClient()
                .sendAsync(
                        to("/certificates/imports", Scope.CERTIFICATES_WRITE)
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        BodyHandlers.ofString(UTF_8));
        sender.write(file, 0, file.length / 2);
        sender.flush();

        ImportedCertificates.take(application, CertificateLine.of(8451));
        assertThat(slow).isNotDone();
        sender.write(file, file.length / 2, file.length - file.length / 2);
        sender.close();
        assertThat(slow.get(30, TimeUnit.SECONDS).body()).contains("\"inserted\":1");
    }

    @Test
    void keyWithTheScopeIsNeeded() throws Exception {
        for (String path : new String[] {"/certificates/imports", "/certificates/verifications"}) {
            assertThat(send(csv(to(path, null), "x")).statusCode()).isEqualTo(401);
            assertThat(send(csv(to(path, null).header("Authorization", "Bearer nobody"), "x"))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(send(csv(to("/certificates/imports", Scope.CERTIFICATES_VERIFY), "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(csv(to("/certificates/verifications", Scope.CERTIFICATES_WRITE), "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws Exception {
        HttpResponse<String> noCsv = send(to("/certificates/imports", Scope.CERTIFICATES_WRITE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(noCsv.statusCode()).isEqualTo(415);
        for (String file : new String[] {"", "a,b\n", "number,holder_name\n", "holder_name\n" + NAME + "\n"}) {
            HttpResponse<String> answer = send(csv(to("/certificates/verifications", Scope.CERTIFICATES_VERIFY), file));
            assertThat(answer.statusCode()).as(file).isEqualTo(400);
            assertThat(answer.body()).doesNotContain(NAME);
        }
        String tooMany = "number,holder_name\n" + "1,x\n".repeat(100_001);
        assertThat(send(csv(to("/certificates/verifications", Scope.CERTIFICATES_VERIFY), tooMany))
                        .body())
                .contains("BAD_REQUEST", "at most 100000");
    }

    @Test
    void fileOfLookupsIsAnsweredLineByLine() throws Exception {
        ImportedCertificates.take(
                application,
                IntStream.range(8410, 8420)
                        .mapToObj(serial -> CertificateLine.of(serial, NAME, CertificateLine.document(serial)))
                        .toArray(CertificateLine[]::new));
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        String file = "holder_name,number,document_type,document_number\n"
                + IntStream.range(8410, 8430)
                        .mapToObj(serial -> serial % 2 == 0
                                ? "%s,%s,,"
                                        .formatted(
                                                NAME, CertificateLine.of(serial).number())
                                : "%s,,居民身份证,%s".formatted(NAME, CertificateLine.document(serial)))
                        .collect(Collectors.joining("\n"));
        HttpResponse<String> taken =
                send(csv(to("/certificates/verifications", null).header("Authorization", key), file));
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("Location", "Retry-After");
        String place = taken.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> send(to(place, null).header("Authorization", key))
                        .body()
                        .contains("\"finished\":true"));

        HttpResponse<String> answer = send(to(place + "/result", null).header("Authorization", key));
        assertThat(List.of(taken, answer))
                .allSatisfy(each -> assertThat(each.headers().firstValue("Access-Control-Allow-Origin"))
                        .as("pages of other origins may read it")
                        .hasValue("*"));
        String result = answer.body();
        assertThat(result.lines()).hasSize(21);
        assertThat(result)
                .contains("\n2,MATCHED,S000099000015243008410,VALID,,LEVEL_3,2024-05-01,4-07-03-05,org-015,,\n")
                .contains("\n3,MATCHED,S000099000015243008411,")
                .contains("\n12,NOT_MATCHED,,")
                .doesNotContain("驯鹿");
        assertThat(send(to(place, Scope.CERTIFICATES_VERIFY)).statusCode())
                .as("another key")
                .isEqualTo(404);
        assertThat(database.sql("""
            select count(*) from certificate_verification_line
            where number is not null or proofs is not null or identities is not null or subject is not null
            """).query(Long.class).single())
                .as("what was asked is forgotten")
                .isZero();
    }

    private String verified(String key, String file) throws Exception {
        return verified(key, "text/csv", file.getBytes(UTF_8));
    }

    private String verified(String key, String type, byte[] file) throws Exception {
        HttpResponse<String> taken = send(to("/certificates/verifications", null)
                .header("Authorization", key)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String place = taken.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send(to(place, null).header("Authorization", key))
                        .body()
                        .contains("\"finished\":true"));
        for (String address : List.of(place, place + "/result")) {
            HttpResponse<String> head =
                    send(to(address, null).header("Authorization", key).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).as("HEAD %s", address).isEqualTo(200);
        }
        return send(to(place + "/result", null).header("Authorization", key)).body();
    }

    @Test
    void answersStandAgainstTheLinesOfTheFile() throws Exception {
        ImportedCertificates.take(
                application,
                CertificateLine.of(8460, NAME, CertificateLine.document(8460)),
                CertificateLine.of(8461, NAME, CertificateLine.document(8461)));
        String key = "Bearer " + TestKeys.issue(application, "某人事部", Scope.CERTIFICATES_VERIFY);
        String file = "\ufeff姓名;证书编号;证件类型;证件号码;reference\n"
                + NAME + ";" + CertificateLine.of(8460).number() + ";;;A-1\n\n;;;;\n"
                + "\"" + NAME + "\n\";" + CertificateLine.of(8461).number() + ";;;A-2\n"
                + NAME + ";;;;A-3\n"
                + NAME + ";;学生证;1;A-4\n"
                + NAME + ";1.23E+17;;;A-5\n"
                + NAME + ";1234567890123456;;;A-6\n"
                + NAME + ";" + CertificateLine.of(8462).number() + ";;;" + NAME + "\n"
                + NAME + ";" + CertificateLine.of(8462).number() + ";;;A-7\n";

        assertThat(verified(key, file).lines().skip(1))
                .containsExactly(
                        "2,MATCHED,S000099000015243008460,VALID,,LEVEL_3,2024-05-01,4-07-03-05,org-015,A-1,",
                        "5,MATCHED,S000099000015243008461,VALID,,LEVEL_3,2024-05-01,4-07-03-05,org-015,A-2,",
                        "7,REJECTED,,,,,,,,A-3,NUMBER_MISSING",
                        "8,REJECTED,,,,,,,,A-4,UNKNOWN",
                        "9,REJECTED,,,,,,,,A-5,SPREADSHEET_DAMAGE",
                        "10,REJECTED,,,,,,,,A-6,NOT_KEPT_HERE",
                        "11,REJECTED,,,,,,,,,REFERENCE",
                        "12,NOT_MATCHED,,,,,,,,A-7,");
        assertThat(database.sql("select count(*) from certificate_inquiry where asker_name = '某人事部' and numbers @> ?")
                        .param(new UUID[] {
                            new CertificateNumber(CertificateLine.of(8460).number()).packed()
                        })
                        .query(Long.class)
                        .single())
                .as("the holder sees who asked")
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsSentAgainIsVerifiedOnce() throws Exception {
        String key = "Bearer " + TestKeys.issue(application, "再送", Scope.CERTIFICATES_VERIFY);
        String file =
                "holder_name,number\n" + NAME + "," + CertificateLine.of(8480).number() + "\n";
        String first = sent(key, "a-1", file);

        assertThat(sent(key, "\"a-1\"", file)).as("again, in quotes").isEqualTo(first);
        assertThat(List.of(
                        sent(key, "a-2", file),
                        sent(key, "a-1", file + "\n"),
                        sent("Bearer " + TestKeys.issue(application, "别人", Scope.CERTIFICATES_VERIFY), "a-1", file)))
                .as("another sending, another content, another sender")
                .doesNotContain(first)
                .doesNotHaveDuplicates();
        List<CompletableFuture<String>> atOnce = IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> sentAtOnce(key, file)))
                .toList();
        assertThat(atOnce.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(database.sql("select count(*) from certificate_verification where key_name = '再送'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(send(csv(
                                to("/certificates/verifications", Scope.CERTIFICATES_VERIFY)
                                        .header("Idempotency-Key", "two words"),
                                file))
                        .statusCode())
                .isEqualTo(400);
    }

    private String sent(String key, String idempotencyKey, String file) throws Exception {
        HttpResponse<String> taken = send(csv(
                to("/certificates/verifications", null)
                        .header("Authorization", key)
                        .header("Idempotency-Key", idempotencyKey),
                file));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    private String sentAtOnce(String key, String file) {
        try {
            return sent(key, "a-3", file);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void spreadsheetsAreAnsweredByTheirRows() throws Exception {
        ImportedCertificates.take(application, CertificateLine.of(8480, "阿不都·买买提", CertificateLine.document(8480)));
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        byte[] file = SheetFile.ofTexts(new String[] {"员工名册"}, new String[] {});
        HttpRequest.Builder noHeader = to("/certificates/verifications", null)
                .header("Authorization", key)
                .header("Content-Type", XLSX)
                .POST(BodyPublishers.ofByteArray(file));
        assertThat(send(noHeader).statusCode()).isEqualTo(400);

        byte[] lookups = SheetFile.ofTexts(
                new String[] {"部门", "姓 名", "身份证号*", "证书编号", "参考号*"},
                new String[] {"一部", "阿不都买买提", CertificateLine.document(8480), "", "1"},
                new String[] {},
                new String[] {"一部", "阿不都•买买提", "", CertificateLine.of(8480).number(), "2"},
                new String[] {"一部", "张三", "E12345678", "", "3"},
                new String[] {"一部", "张三", "110105194902300020", "", "4"},
                new String[] {"一部", "张三", "", "S00009900001524T000001", "5"},
                new String[] {"一部", "张三", "", CertificateLine.of(8481).number(), "6"});
        assertThat(verified(key, XLSX, lookups).lines().skip(1))
                .containsExactly(
                        "2,MATCHED,S000099000015243008480,VALID,,LEVEL_3,2024-05-01,4-07-03-05,org-015,1,",
                        "4,MATCHED,S000099000015243008480,VALID,,LEVEL_3,2024-05-01,4-07-03-05,org-015,2,",
                        "5,REJECTED,,,,,,,,3,DOCUMENT_TYPE_MISSING",
                        "6,REJECTED,,,,,,,,4,BIRTH_DATE",
                        "7,REJECTED,,,,,,,,5,NOT_KEPT_HERE",
                        "8,NOT_MATCHED,,,,,,,,6,");
    }

    /** As programs send it that name no encoding; the name's bytes are valid UTF-8 too. */
    @Test
    void encodingIsRecognizedWhereNoneIsNamed() throws Exception {
        Charset gbk = Charset.forName("GBK");
        CertificateLine line = CertificateLine.of(8490, "魏强", CertificateLine.document(8490));
        HttpResponse<String> imported = send(to("/certificates/imports", Scope.CERTIFICATES_WRITE)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(CertificateLine.text(line).getBytes(gbk))));
        assertThat(imported.body()).contains("\"inserted\":1");
        String key = "Bearer " + TestKeys.issue(application, "国标码", Scope.CERTIFICATES_VERIFY);
        byte[] file = ("holder_name,number\n魏强," + line.number() + "\n").getBytes(gbk);

        for (String type : List.of("text/csv", "text/csv; charset=GBK", "TEXT/CSV;charset=\"gb18030\"")) {
            assertThat(verified(key, type, file)).as(type).contains("\n2,MATCHED,");
        }
        for (Charset charset : List.of(UTF_8, gbk, StandardCharsets.UTF_16LE)) {
            byte[] chinese = ("姓名,证书编号\n魏强," + line.number() + "\n").getBytes(charset);
            assertThat(verified(key, "text/csv", chinese)).as(charset.name()).contains("\n2,MATCHED,");
        }
    }

    @Test
    void encodingThatIsInDoubtIsAskedFor() throws Exception {
        HttpResponse<String> answer = send(to("/certificates/verifications", Scope.CERTIFICATES_VERIFY)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(
                        "holder_name,number\nMüller,1\n".getBytes(Charset.forName("windows-1252")))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("charset=");
    }

    @Test
    void quotesSwallowNobodyWhoIsAskedAbout() throws Exception {
        ImportedCertificates.take(application, CertificateLine.of(8491, NAME, CertificateLine.document(8491)));
        String key = "Bearer " + TestKeys.issue(application, "引号", Scope.CERTIFICATES_VERIFY);
        String number = CertificateLine.of(8491).number();
        String file =
                "证书编号,姓名,备注\n%1$s,\"%2$s,a\n%1$s,%2$s\",b\n%1$s,%2$s,\"c\nd\"\n%1$s,\"%2$s\n".formatted(number, NAME);

        assertThat(verified(key, file).lines().skip(1).map(line -> line.replaceAll(",MATCHED.*", ",MATCHED")))
                .containsExactly(
                        "2,REJECTED,,,,,,,,,QUOTE",
                        "3,REJECTED,,,,,,,,,QUOTE",
                        "4,MATCHED",
                        "6,REJECTED,,,,,,,,,QUOTE");
    }

    /** The usual sheet of a personnel office has the number, the document and the name of everybody. */
    @Test
    void linesWithMoreThanTwoFactsAreAnsweredAndOnesWithFewerAreToldWhatIsMissing() throws Exception {
        String document = CertificateLine.document(8492);
        ImportedCertificates.take(application, CertificateLine.of(8492, NAME, document));
        String key = "Bearer " + TestKeys.issue(application, "三样", Scope.CERTIFICATES_VERIFY);
        String number = CertificateLine.of(8492).number();
        String file = "姓名,证书编号,证件号码\n%3$s,%1$s,%2$s\n,%1$s,%2$s\n%3$s,,\n%3$s,,%2$s\n张?,%1$s,\n张*,,%2$s\n123,%1$s,\n"
                .formatted(number, document, NAME);

        assertThat(verified(key, file).lines().skip(1).map(line -> line.replaceAll(",MATCHED.*", ",MATCHED")))
                .containsExactly(
                        "2,MATCHED",
                        "3,REJECTED,,,,,,,,,NAME_MISSING",
                        "4,REJECTED,,,,,,,,,NUMBER_MISSING",
                        "5,MATCHED",
                        "6,REJECTED,,,,,,,,,FORM",
                        "7,REJECTED,,,,,,,,,FORM",
                        "8,REJECTED,,,,,,,,,FORM");
    }

    @Test
    void rulesAreThereForProgramsOfOthers() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(to("/certificates/rules.json", null).build(), BodyHandlers.ofString(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.body())
                .isEqualTo(new ClassPathResource("certificates/rules.json").getContentAsString(UTF_8))
                .contains("\"nameForm\"");
    }

    @Test
    void kindsThatDoNotFitTheirNumbersAreTold() throws Exception {
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        String file = "姓名,证件类型,证件号码\n"
                + "张三,护照," + CertificateLine.document(8482) + "\n"
                + "张三,居民身份证,110105194902300020\n"
                + "张三,台胞证,12345678\n";

        assertThat(verified(key, file).lines().skip(1))
                .containsExactly(
                        "2,REJECTED,,,,,,,,,DOCUMENT_TYPE_DIFFERS",
                        "3,REJECTED,,,,,,,,,BIRTH_DATE",
                        "4,NOT_MATCHED,,,,,,,,,");
    }

    @Test
    void filesDoNotGuess() throws Exception {
        ImportedCertificates.take(application, CertificateLine.of(8470, NAME, CertificateLine.document(8470)));
        String key = "Bearer " + TestKeys.issue(application, "猜", Scope.CERTIFICATES_VERIFY);
        String number = CertificateLine.of(8470).number();
        String file = "holder_name,number\n"
                + IntStream.range(0, 40)
                        .mapToObj(guess -> "王%s,%s\n".formatted(Character.toString('一' + guess), number))
                        .collect(Collectors.joining())
                + NAME + "," + number + "\n" + NAME + ","
                + CertificateLine.of(8471).number() + "\n";

        List<String> outcomes = verified(key, file)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .toList();

        assertThat(outcomes.subList(0, 10)).containsOnly("NOT_MATCHED");
        assertThat(outcomes.subList(10, 41)).containsOnly("RATE_LIMITED");
        assertThat(outcomes.get(41)).isEqualTo("NOT_MATCHED");
        String other = "Bearer " + TestKeys.issue(application, "另一家", Scope.CERTIFICATES_VERIFY);
        assertThat(verified(other, "holder_name,number\n" + NAME + "," + number + "\n"))
                .contains("2,MATCHED");
    }

    @Test
    void slowSendersOfCertificatesKeepNobodyFromVerifying() throws Exception {
        List<Socket> senders = new ArrayList<>();
        for (int sender = 0; sender < 2; sender++) {
            Socket socket = new Socket("localhost", port);
            senders.add(socket);
            socket.getOutputStream().write("""
                POST /certificates/imports HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: text/csv\r
                Content-Length: 100000\r
                \r
                number,\
                """.formatted(TestKeys.issue(application, "慢", Scope.CERTIFICATES_WRITE))
                    .getBytes(UTF_8));
        }
        await().atMost(Duration.ofSeconds(9))
                .until(() -> send(csv(to("/certificates/imports", Scope.CERTIFICATES_WRITE), "x"))
                                .statusCode()
                        == 503);
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);

        assertThat(verified(key, "holder_name,number\n某,1\n")).contains("2,NOT_MATCHED");
        for (Socket sender : senders) {
            sender.close();
        }
    }

    @Test
    void encodingsThatDoNotExistAreRefused() throws Exception {
        HttpRequest.Builder request = to("/certificates/verifications", Scope.CERTIFICATES_VERIFY)
                .header("Content-Type", "text/csv; charset=nonsense")
                .POST(BodyPublishers.ofString("holder_name,number\n某,1\n"));

        assertThat(send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void aHundredThousandLookupsAreAnsweredSoon() throws Exception {
        ImportedCertificates.take(application, CertificateLine.of(8440, NAME, CertificateLine.document(8440)));
        String key = "Bearer " + TestKeys.issue(application, "测试", Scope.CERTIFICATES_VERIFY);
        String file = "holder_name,number\n"
                + (NAME + "," + CertificateLine.of(8440).number() + "\n").repeat(50_000)
                + (NAME + ",S000099000015243008499\n").repeat(50_000);
        HttpResponse<String> taken =
                send(csv(to("/certificates/verifications", null).header("Authorization", key), file));
        String place = taken.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> send(to(place, null).header("Authorization", key))
                        .body()
                        .contains("\"finished\":true"));

        HttpResponse<String> answer = send(to(place + "/result", null).header("Authorization", key));
        assertThat(answer.headers().firstValue("Content-Length"))
                .as("nobody has counted it before it is sent")
                .isEmpty();
        String result = answer.body();
        assertThat(result.lines().filter(line -> line.contains(",MATCHED,"))).hasSize(50_000);
        assertThat(result.lines().filter(line -> line.contains(",NOT_MATCHED,")))
                .hasSize(50_000);
    }
}
