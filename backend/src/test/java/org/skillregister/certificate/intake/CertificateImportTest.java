package org.skillregister.certificate.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_NUMBER;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.file.FileColumn.HOLDER_NAME;
import static org.skillregister.certificate.file.FileColumn.ISSUED_ON;
import static org.skillregister.certificate.file.FileColumn.LEVEL;
import static org.skillregister.certificate.file.FileColumn.NUMBER;
import static org.skillregister.certificate.file.FileColumn.OCCUPATION_CODE;
import static org.skillregister.certificate.file.FileColumn.ORGANIZATION;
import static org.skillregister.certificate.file.FileColumn.RESULTS;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;
import static org.skillregister.certificate.file.FileColumn.WORK_TYPE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.issuer.IssuingBodies;
import org.skillregister.certificate.issuer.IssuingOrganizations;
import org.skillregister.certificate.key.CertificateClock;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.FileText;
import org.skillregister.platform.file.SheetFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers 1 to 999, and 160000. */
@ApiTest
class CertificateImportTest {

    @Autowired
    private CertificateImport imports;

    @Autowired
    private IssuingBodies issuers;

    @Autowired
    private IssuingOrganizations organizations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    private final List<Rejection> rejects = new ArrayList<>();

    private ImportReport take(InputStream file) {
        return imports.run(new IncomingFile(file, "test", null, true), rejects::add, ImportProgress.UNTOLD);
    }

    private ImportReport take(CertificateLine... lines) {
        return take(CertificateLine.file(lines));
    }

    private List<RejectCode> codes(CertificateLine line) {
        rejects.clear();
        assertThat(take(line).inserted()).isZero();
        return rejects.stream().map(Rejection::code).toList();
    }

    private String stored(CertificateLine line, String column) {
        return database.sql("select %s::text from certificate where number = ?".formatted(column))
                .param(packed(line))
                .query(String.class)
                .single();
    }

    private static UUID packed(CertificateLine line) {
        return new CertificateNumber(line.number()).packed();
    }

    @Test
    void sameFileTwiceChangesNothing() {
        CertificateLine[] lines = {
            CertificateLine.of(1), CertificateLine.of(2), CertificateLine.of(3).with(RESULTS, "")
        };

        assertThat(take(lines)).satisfies(report -> {
            assertThat(report.rows()).isEqualTo(3);
            assertThat(report.inserted()).isEqualTo(3);
        });
        String before = stored(lines[0], "certificate");
        assertThat(take(lines)).satisfies(report -> {
            assertThat(report.inserted()).isZero();
            assertThat(report.changed()).isZero();
            assertThat(report.unchanged()).isEqualTo(3);
        });
        assertThat(stored(lines[0], "certificate")).isEqualTo(before);
    }

    @Test
    void correctionChangesTheCertificateAndKeepsWhatItSaid() {
        CertificateLine line = CertificateLine.of(10);
        take(line);
        ImportReport report = take(line.with(HOLDER_NAME, "张三").with(RESULTS, "THEORY:90"), CertificateLine.of(11));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.inserted()).isEqualTo(1);
        assertThat(stored(line, "holder")).isEqualTo("张*");
        assertThat(database.sql("select holder, theory, changed_by from certificate_history where number = ?")
                        .param(packed(line))
                        .query((row, _) -> row.getString(1) + row.getInt(2) + " " + row.getInt(3))
                        .list())
                .containsExactly("张**850 " + report.id());
        assertThat(database.sql("select count(*) from certificate where number = ?")
                        .param(packed(line))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** Between them, below and above, far away, and in any order. */
    @Test
    void newOnesAreToldFromStoredOnesWhereverTheyStand() {
        take(IntStream.range(750, 800)
                .filter(serial -> serial % 2 == 0)
                .mapToObj(CertificateLine::of)
                .toArray(CertificateLine[]::new));
        List<CertificateLine> all = new ArrayList<>(
                IntStream.range(740, 810).mapToObj(CertificateLine::of).toList());
        all.add(CertificateLine.of(160_000));
        Collections.shuffle(all, new Random(7));

        assertThat(take(all.toArray(CertificateLine[]::new))).satisfies(report -> {
            assertThat(report.inserted()).isEqualTo(46);
            assertThat(report.unchanged()).isEqualTo(25);
        });
        assertThat(take(all.toArray(CertificateLine[]::new)).unchanged()).isEqualTo(71);
    }

    @Test
    void certificateIsVoidedAndRestored() {
        CertificateLine line = CertificateLine.of(20);
        take(line);
        assertThat(take(line.with(STATUS, "作废").with(STATUS_REASON, "换发")).changed())
                .isEqualTo(1);
        assertThat(stored(line, "void_reason")).isEqualTo("REISSUED");

        assertThat(take(line).changed()).isEqualTo(1);
        assertThat(database.sql("select count(*) from certificate where number = ? and void_reason is null")
                        .param(packed(line))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyEncodingMeansTheSame() throws IOException {
        String text = CertificateLine.text(
                CertificateLine.of(30), CertificateLine.of(31).with(HOLDER_NAME, "阿不都·买买提"));
        assertThat(take(new ByteArrayInputStream(text.getBytes(UTF_8))).inserted())
                .isEqualTo(2);

        for (byte[] same : List.of(("\ufeff" + text).getBytes(UTF_8), text.getBytes(Charset.forName("GB18030")))) {
            assertThat(take(new ByteArrayInputStream(same)).unchanged()).isEqualTo(2);
        }
        assertThat(rejects).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, S00009900001524300004, FORM",
        "NUMBER, 9.90001E+20, SPREADSHEET_DAMAGE",
        "NUMBER, S000099000016243000040, ISSUER_DIFFERS",
        "NUMBER, S000031000015243000040, ISSUER_DIFFERS",
        "NUMBER, '', MISSING",
        "HOLDER_NAME, 123, FORM",
        "HOLDER_NAME, '', MISSING",
        "DOCUMENT_TYPE, 会员卡, UNKNOWN",
        "DOCUMENT_NUMBER, 110105194912310021, CHECK_DIGIT",
        "DOCUMENT_NUMBER, 1.10105E+17, SPREADSHEET_DAMAGE",
        "DOCUMENT_NUMBER, 110105, FORM",
        "DOCUMENT_NUMBER, 110105194902300020, BIRTH_DATE",
        "DOCUMENT_NUMBER, 110105185001010021, BIRTH_DATE",
        "DOCUMENT_TYPE, 护照, DOCUMENT_TYPE_DIFFERS",
        "DOCUMENT_TYPE, 台胞证, DOCUMENT_TYPE_DIFFERS",
        "HOLDER_NAME, 张?, FORM",
        "HOLDER_NAME, 张*, FORM",
        "ORGANIZATION, 没有的协会, UNKNOWN",
        "OCCUPATION_CODE, 4-99-99-99, UNKNOWN",
        "WORK_TYPE, 没有的工种, UNKNOWN",
        "LEVEL, 四级, LEVEL_DIFFERS",
        "LEVEL, 六级, FORM",
        "ISSUED_ON, 2023-05-01, YEAR_DIFFERS",
        "ISSUED_ON, 2024-13-01, FORM",
        "RESULTS, THEORY:101, FORM",
        "STATUS, 也许, FORM",
        "STATUS_REASON, 换发, REASON",
        "STATUS, 作废, REASON",
    })
    void wrongFieldRejectsTheLine(FileColumn column, String text, RejectCode code) {
        assertThat(codes(CertificateLine.of(40).with(column, text))).containsExactly(code);
        assertThat(rejects.getFirst().line()).isEqualTo(2);
    }

    @Test
    void everythingWrongInALineIsTold() {
        assertThat(codes(CertificateLine.of(41)
                        .with(HOLDER_NAME, "")
                        .with(LEVEL, "四级")
                        .with(ISSUED_ON, "x")))
                .containsExactlyInAnyOrder(RejectCode.MISSING, RejectCode.LEVEL_DIFFERS, RejectCode.FORM);
    }

    @Test
    void dayThatHasNotComeIsRejected() {
        assertThat(codes(CertificateLine.of(42)
                        .with(NUMBER, "S000099000015263000042")
                        .with(ISSUED_ON, ApiTest.TODAY.plusDays(1).toString())))
                .containsExactly(RejectCode.FUTURE);
    }

    @Test
    void goodLinesAreTakenAndBadOnesAreTold() {
        ImportReport report = take(
                CertificateLine.of(50),
                CertificateLine.of(51, "张三丰", "E12345678").with(DOCUMENT_TYPE, ""),
                CertificateLine.of(52).with(DOCUMENT_TYPE, ""));

        assertThat(report.inserted()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(rejects).containsExactly(new Rejection(3, 1, DOCUMENT_TYPE, RejectCode.MISSING));
    }

    @Test
    void strayQuoteTellsHowManyLinesItSwallows() {
        String lines = CertificateLine.text(CertificateLine.of(75), CertificateLine.of(76), CertificateLine.of(77));
        String text = lines + "\"x,y\n1\n2\n3\n\",z\n";

        assertThat(take(new ByteArrayInputStream(text.getBytes(UTF_8))).inserted())
                .isEqualTo(3);
        assertThat(rejects).containsExactly(new Rejection(5, 5, null, RejectCode.QUOTE));
    }

    /** A quote in the name of one, and another behind the name of the next: together they would be one name. */
    @Test
    void pairOfStrayQuotesSwallowsNobody() {
        String[] lines = CertificateLine.text(CertificateLine.of(710), CertificateLine.of(711), CertificateLine.of(712))
                .replace("\"", "")
                .split("\n");
        lines[1] = lines[1].replace("张三丰", "\"张三丰");
        lines[2] = lines[2].replace("张三丰", "张三丰\"");

        assertThat(take(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8))))
                .satisfies(report -> {
                    assertThat(report.rows()).isEqualTo(3);
                    assertThat(report.inserted()).isEqualTo(1);
                });
        assertThat(rejects)
                .containsExactly(
                        new Rejection(2, 1, null, RejectCode.QUOTE), new Rejection(3, 1, null, RejectCode.QUOTE));
        assertThat(take(CertificateLine.of(710), CertificateLine.of(711)).inserted())
                .isEqualTo(2);
    }

    @Test
    void quoteThatDoesNotEndRejectsItsLineOnly() {
        String text = CertificateLine.text(CertificateLine.of(713), CertificateLine.of(714)) + "\"S0000";

        assertThat(take(new ByteArrayInputStream(text.getBytes(UTF_8))).inserted())
                .isEqualTo(2);
        assertThat(rejects).containsExactly(new Rejection(4, 1, null, RejectCode.QUOTE));
    }

    @Test
    void whatSpreadsheetsAddIsPassedOver() {
        String[] lines = CertificateLine.text(CertificateLine.of(93), CertificateLine.of(94))
                .split("\n", -1);
        String text = "sep=;\n" + lines[0].replace(',', ';') + ";;\n"
                + lines[1].replace("\",\"", "\";\"").replace("\"99", "\"'99") + "\n;;;;;;;;;;;;;\n\n=\"\";=\"\"; ;\n"
                + lines[2].replace("\",\"", "\";\"") + ";;=\"\"\n";

        assertThat(take(new ByteArrayInputStream(text.getBytes(UTF_8))).inserted())
                .as(rejects.toString())
                .isEqualTo(2);
        assertThat(rejects).isEmpty();
    }

    /** A field by which a file is refused, wherever it stands. */
    private static final String TOO_LONG = "x".repeat(FileText.LONGEST_FIELD + 1);

    private static int place(FileColumn column) {
        return List.of(FileColumn.values()).indexOf(column);
    }

    @Test
    void spreadsheetsAreTakenInAsTheyAre() throws IOException {
        CertificateLine line = CertificateLine.of(96);
        byte[] file = SheetFile.of(sheet -> {
            for (FileColumn column : FileColumn.values()) {
                sheet.value(1, place(column), column.header());
                for (int row : new int[] {2, 4}) {
                    sheet.value(row, place(column), line.get(column));
                }
            }
            sheet.value(2, place(ISSUED_ON), LocalDate.of(2024, 5, 1));
            sheet.style(2, place(ISSUED_ON)).format("yyyy/m/d").set();
            sheet.value(2, place(LEVEL), 3);
            sheet.value(4, place(ISSUED_ON), 45413);
            sheet.value(
                    4,
                    place(DOCUMENT_NUMBER),
                    Double.parseDouble(line.get(DOCUMENT_NUMBER).replace('X', '0')));
        });

        assertThat(take(new ByteArrayInputStream(file)).inserted())
                .as(rejects.toString())
                .isEqualTo(1);
        assertThat(stored(line, "issued_on")).isEqualTo("2024-05-01");
        assertThat(rejects)
                .containsExactlyInAnyOrder(
                        new Rejection(5, 1, DOCUMENT_NUMBER, RejectCode.SPREADSHEET_DAMAGE),
                        new Rejection(5, 1, ISSUED_ON, RejectCode.SPREADSHEET_DAMAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4070305", "4－07－03－05", "4–07–03–05", " 4-7-3-5 "})
    void codesAreReadAsTheyAreWritten(String code) {
        CertificateLine line = CertificateLine.of(97);
        take(line);
        rejects.clear();

        assertThat(take(line.with(OCCUPATION_CODE, code)).unchanged())
                .as(rejects.toString())
                .isEqualTo(1);
    }

    @Test
    void kindThatTheNumberLeavesNoDoubtAboutNeedNotBeSaid() {
        CertificateLine line = CertificateLine.of(98);
        take(line);
        rejects.clear();

        assertThat(take(line.with(DOCUMENT_TYPE, "")).unchanged())
                .as(rejects.toString())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, CHECK_DIGIT",
        "110105194902300020, BIRTH_DATE",
        "110105194912310000, SPREADSHEET_DAMAGE",
        "1.1E+17, SPREADSHEET_DAMAGE",
        "E12345678, MISSING",
    })
    void problemsOfNumbersAreToldWhereNoKindIsSaid(String number, RejectCode code) {
        assertThat(codes(CertificateLine.of(99).with(DOCUMENT_TYPE, "").with(DOCUMENT_NUMBER, number)))
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"居 民身份证", "resident_identity_card", "Resident Identity Card"})
    void kindsAreReadAsTheyAreWritten(String kind) {
        CertificateLine line = CertificateLine.of(715);
        take(line);
        rejects.clear();

        assertThat(take(line.with(DOCUMENT_TYPE, kind)).unchanged())
                .as(rejects.toString())
                .isEqualTo(1);
    }

    @Test
    void damageOfSpreadsheetsIsToldAsSuch() {
        CertificateLine line = CertificateLine.of(82);
        String document = line.get(DOCUMENT_NUMBER);

        assertThat(codesOf(line.with(DOCUMENT_NUMBER, document.substring(0, 15) + "000")))
                .containsExactly(RejectCode.SPREADSHEET_DAMAGE);
        assertThat(codesOf(line.with(ISSUED_ON, "45413"))).containsExactly(RejectCode.SPREADSHEET_DAMAGE);
        assertThat(codesOf(line.with(NUMBER, "1.23E+17"))).containsExactly(RejectCode.SPREADSHEET_DAMAGE);
    }

    private List<RejectCode> codesOf(CertificateLine line) {
        rejects.clear();
        take(line);
        return rejects.stream().map(Rejection::code).toList();
    }

    @Test
    void organizationThatLeftTheCatalogueStillCorrectsWhatItIssued() {
        database.sql("insert into certificate_organization values ('org-900', '离开了的评价中心') on conflict do nothing")
                .update();
        issuers.set("S000031909000", "org-900");
        CertificateLine line =
                CertificateLine.of(0).with(NUMBER, "S000031909000243000001").with(ORGANIZATION, "离开了的评价中心");

        assertThat(take(line).inserted()).as(rejects.toString()).isEqualTo(1);
        assertThat(take(line.with(STATUS, "VOID").with(STATUS_REASON, "OTHER")).changed())
                .isEqualTo(1);
        assertThat(organizations.find("org-900").name()).isEqualTo("离开了的评价中心");
    }

    @Test
    void whatAFailedImportWroteIsFreeAgain() {
        String broken = CertificateLine.text(IntStream.range(700_000, 770_000)
                        .mapToObj(CertificateLine::of)
                        .toArray(CertificateLine[]::new))
                + TOO_LONG;
        assertThatThrownBy(() -> take(new ByteArrayInputStream(broken.getBytes(UTF_8))))
                .isInstanceOf(FileRejectedException.class);
        long size = size();
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> take(new ByteArrayInputStream(broken.getBytes(UTF_8))))
                    .isInstanceOf(FileRejectedException.class);
        }

        assertThat(size()).isLessThan(size + size / 10);
    }

    private long size() {
        return database.sql("select sum(pg_relation_size(relid))::bigint from pg_partition_tree('certificate') where"
                        + " isleaf")
                .query(Long.class)
                .single();
    }

    @Test
    void whoWaitsForAnotherIsToldAndNotForEver() throws SQLException {
        try (Connection another = source.getConnection()) {
            another.setAutoCommit(false);
            CertificateClock.lock(another);
            List<String> told = new ArrayList<>();
            ImportProgress progress = new ImportProgress() {

                @Override
                public void at(long rows, long bytes) {}

                @Override
                public void waiting() {
                    told.add("waiting");
                }
            };
            IncomingFile file = new IncomingFile(CertificateLine.file(CertificateLine.of(90)), "test", null, true);

            assertThatThrownBy(() -> imports.run(file, _ -> {}, progress, Duration.ofMillis(100)))
                    .isInstanceOf(ImportAborted.class)
                    .hasMessageContaining("Another import");
            assertThat(told).containsExactly("waiting");
            another.rollback();
        }
    }

    @Test
    void secondLineOfANumberIsRejected() {
        ImportReport report = take(
                CertificateLine.of(60),
                CertificateLine.of(61),
                CertificateLine.of(60).with(HOLDER_NAME, "李四"),
                CertificateLine.of(60));

        assertThat(report.inserted()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(rejects)
                .containsExactly(
                        new Rejection(4, 1, NUMBER, RejectCode.DUPLICATE),
                        new Rejection(5, 1, NUMBER, RejectCode.DUPLICATE));
        assertThat(stored(CertificateLine.of(60), "holder")).isEqualTo("张**");
    }

    @Test
    void lineWithAnotherNumberOfFieldsIsRejected() {
        String text = CertificateLine.text(CertificateLine.of(70)) + "\"S000099000015243000071\",李四\n"
                + CertificateLine.text(CertificateLine.of(72))
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow() + ",x\n";

        assertThat(take(new ByteArrayInputStream(text.getBytes(UTF_8))).inserted())
                .isEqualTo(1);
        assertThat(rejects)
                .containsExactly(
                        new Rejection(3, 1, null, RejectCode.FIELD_COUNT),
                        new Rejection(4, 1, null, RejectCode.FIELD_COUNT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "number,holder_name\n",
                "number,number,holder_name\n",
                "身份证,姓名\n",
                "证书编号,姓名,证件类型,证件号码,评价机构,职业编码,等级,\"发证日期\n",
            })
    void fileThatCannotBeReadIsRefusedWhole(String text) {
        assertThatThrownBy(() -> take(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isInstanceOf(FileRejectedException.class);
    }

    @Test
    void nothingOfARefusedFileIsThere() {
        String text = CertificateLine.text(CertificateLine.of(80)) + TOO_LONG;

        assertThatThrownBy(() -> take(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("after line 2");
        assertThat(take(CertificateLine.of(80)).inserted()).isEqualTo(1);
    }

    @Test
    void realNumbersNeedAKnownIssuer() {
        CertificateLine line = CertificateLine.of(90).with(NUMBER, "S000031999015243000090");
        assertThat(codes(line)).containsExactly(RejectCode.ISSUER_DIFFERS);
        issuers.set("S000031999015", "org-015");

        assertThat(take(line).inserted()).isEqualTo(1);
        assertThat(codes(line.with(ORGANIZATION, "org-016"))).containsExactly(RejectCode.ISSUER_DIFFERS);
    }

    @Test
    void samplesAndOthersCertificatesAreKeptOut() {
        imports.run(
                new IncomingFile(CertificateLine.file(CertificateLine.of(91)), "test", null, false),
                rejects::add,
                ImportProgress.UNTOLD);
        imports.run(
                new IncomingFile(CertificateLine.file(CertificateLine.of(91)), "test", "org-016", true),
                rejects::add,
                ImportProgress.UNTOLD);

        assertThat(rejects)
                .extracting(Rejection::code)
                .containsExactly(RejectCode.SAMPLE, RejectCode.OTHER_ORGANIZATION);
    }

    @Test
    void workTypesOfTheOccupationAreTaken() {
        CertificateLine line = CertificateLine.of(92)
                .with(NUMBER, "S000099000021243000092")
                .with(ORGANIZATION, "上海商学院")
                .with(OCCUPATION_CODE, "4-01-02-07")
                .with(WORK_TYPE, "直播销售员");

        assertThat(take(line).inserted()).isEqualTo(1);
        assertThat(stored(line, "work_type")).isEqualTo("直播销售员");
    }

    @Test
    void twoAtOnceAreSafe() {
        CertificateLine[] lines =
                IntStream.range(100, 400).mapToObj(CertificateLine::of).toArray(CertificateLine[]::new);
        List<CompletableFuture<ImportReport>> both = IntStream.range(0, 4)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> imports.run(
                        new IncomingFile(
                                CertificateLine.file(IntStream.range(100, 400)
                                        .mapToObj(serial -> CertificateLine.of(serial)
                                                .with(HOLDER_NAME, turn % 2 == 0 ? "张三丰" : "李四"))
                                        .toArray(CertificateLine[]::new)),
                                "test",
                                null,
                                true),
                        _ -> {},
                        ImportProgress.UNTOLD)))
                .toList();
        List<ImportReport> reports = both.stream().map(CompletableFuture::join).toList();

        assertThat(reports.stream().mapToLong(ImportReport::inserted).sum()).isEqualTo(lines.length);
        assertThat(reports.stream().map(ImportReport::id)).doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) = count(distinct number) and count(*) = count(distinct status_index)"
                                + " from certificate")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobodyWritesBesideAnImport() throws SQLException {
        try (Connection importing = source.getConnection();
                Connection another = source.getConnection();
                Statement statement = another.createStatement()) {
            importing.setAutoCommit(false);
            CertificateClock.lock(importing);
            statement.execute("set lock_timeout = '200ms'");

            for (String write : List.of(
                    "insert into certificate select * from certificate where false",
                    "update certificate set holder = 'x' where false",
                    "delete from certificate where false")) {
                assertThatThrownBy(() -> statement.execute(write)).hasMessageContaining("lock timeout");
            }
            importing.rollback();
            importing.setAutoCommit(true);
            statement.execute("reset lock_timeout");
        }
    }

    @Test
    void neitherNamesNorDocumentsAreStored() {
        CertificateLine line = CertificateLine.of(95, "欧阳锋利", CertificateLine.document(95));
        take(line);

        assertThat(stored(line, "certificate"))
                .contains("欧**")
                .doesNotContain("锋", line.get(DOCUMENT_NUMBER), "19800101");
    }
}
