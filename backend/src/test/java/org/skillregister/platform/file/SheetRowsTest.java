package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.certificate.file.SpreadsheetDamage;

class SheetRowsTest {

    private static List<FileRow> rows(byte[] file) throws IOException {
        List<FileRow> all = new ArrayList<>();
        try (FileRows rows = FileRows.open(new ByteArrayInputStream(file), null, _ -> false)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    @Test
    void rowsHaveTheNumbersThatTheSheetShows() throws IOException {
        byte[] file = SheetFile.of(sheet -> {
            sheet.value(1, 0, "姓名");
            sheet.value(3, 0, "张\n三");
            sheet.value(4, 5, " ");
            sheet.value(7, 2, "李四");
        });

        assertThat(rows(file).stream().map(FileRow::line)).containsExactly(2L, 4L, 8L);
        assertThat(rows(file).stream().map(FileRow::lines)).containsOnly(1);
        assertThat(rows(file).getLast().fields()).containsExactly("", "", "李四");
        assertThat(rows(file).getLast().text(7)).isEmpty();
    }

    @Test
    void cellsAreTheTextsThatTheSheetShows() throws IOException {
        byte[] file = SheetFile.of(sheet -> {
            sheet.value(0, 0, "'0123");
            sheet.value(0, 1, 78.5);
            sheet.value(0, 2, 3);
            sheet.value(0, 3, LocalDate.of(2024, 5, 1));
            sheet.style(0, 3).format("yyyy/m/d").set();
            sheet.value(0, 4, LocalDateTime.of(2024, 5, 1, 8, 30));
            sheet.style(0, 4).format("m/d/yy h:mm").set();
            sheet.value(0, 5, 45413);
            sheet.value(0, 6, true);
            sheet.value(0, 7, 1234567);
            sheet.style(0, 7).format("00000000").set();
            sheet.value(0, 8, 0.1 + 0.2);
            sheet.value(0, 9, 85);
            sheet.style(0, 9).format("0.0\\d").set();
        });

        FileRow row = rows(file).getFirst();
        assertThat(Stream.iterate(0, place -> place + 1).limit(10).map(row::text))
                .containsExactly(
                        "0123",
                        "78.5",
                        "3",
                        "2024-05-01",
                        "2024-05-01 08:30:00",
                        "45413",
                        "TRUE",
                        "01234567",
                        "0.3",
                        "85");
    }

    /** Spreadsheets of old Macs count days from 1904. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void daysAreReadFromWhereverTheyAreCounted(String from1904) throws IOException {
        byte[] file = SheetFile.ofParts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43951</v></c></row>", "")
                .put("xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <workbookPr date1904="%s"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """.formatted(from1904))
                .put("[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
                    """)
                .put("xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/>
                    <xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
                    """)
                .bytes();

        assertThat(rows(file).getFirst().text(0)).isEqualTo("2024-05-01");
    }

    /** Also when the digits that are left happen to have the right check digit. */
    @Test
    void numbersThatLostDigitsAreKnownAsSuch() throws IOException {
        byte[] file = SheetFile.of(sheet -> {
            sheet.value(0, 0, Double.parseDouble("110105194912310021"));
            sheet.value(0, 1, 123_456_789_012_345L);
        });

        FileRow row = rows(file).getFirst();
        assertThat(SpreadsheetDamage.isPower(row.text(0))).as(row.text(0)).isTrue();
        assertThat(row.text(1)).isEqualTo("123456789012345");
    }

    @Test
    void sheetsWithoutFormatsAreRead() throws IOException {
        byte[] file = SheetFile.ofParts(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\""
                                + " t=\"inlineStr\"><is><t>b</t></is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>c</v></c><c"
                                + " r=\"D1\" t=\"e\"><v>#N/A</v></c></row>",
                        "<si><t>a</t></si><si><r><t>张</t></r><r><t>三</t></r></si>")
                .bytes();

        assertThat(rows(file).getFirst().fields()).containsExactly("张三", "b", "c", "#N/A");
    }

    static Map<String, SheetFile> tooMuch() {
        String shared = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A9\">" + "A1+".repeat(20_000)
                + "1</f><v>1</v></c>" + "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>".repeat(2_000) + "</row>";
        return Map.of(
                "a part that unpacks to very much",
                SheetFile.ofParts("", "").put("xl/media.xml", out -> {
                    byte[] much = ("<a>" + " ".repeat(1 << 20)).getBytes(UTF_8);
                    for (int part = 0; part < 300; part++) {
                        out.write(much);
                    }
                }),
                "a tag that does not end",
                SheetFile.ofParts("", "").put("xl/media.xml", out -> {
                    out.write("<a b=\"".getBytes(UTF_8));
                    byte[] much = new byte[1 << 20];
                    Arrays.fill(much, (byte) 'a');
                    for (int part = 0; part < 100; part++) {
                        out.write(much);
                    }
                }),
                "a column far out",
                SheetFile.ofParts("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", ""),
                "columns far out again and again",
                SheetFile.ofParts("<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(10_000), ""),
                "a text that is not there",
                SheetFile.ofParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>", "<si><t>a</t></si>"),
                "texts without number",
                SheetFile.ofParts("", "<si/>".repeat(1_000_001)),
                "a number without end",
                SheetFile.ofParts("<row r=\"1\"><c r=\"A1\"><v>" + "1".repeat(500) + "</v></c></row>", ""),
                "a formula that is repeated",
                SheetFile.ofParts(shared, ""),
                "formulas of ranges",
                SheetFile.ofParts(
                        "<row>" + "<c><f t=\"array\" ref=\"A1:A2\">1</f><v>1</v></c>".repeat(50_000) + "</row>", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tooMuchIsRefused(String name) throws IOException {
        byte[] file = Objects.requireNonNull(tooMuch().get(name)).bytes();

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("too large");
    }

    static Stream<String> names() {
        return tooMuch().keySet().stream().sorted();
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithoutItsWords() throws IOException {
        byte[] cut = Arrays.copyOf(SheetFile.ofTexts(new String[] {"驯鹿人"}), 900);
        byte[] wrongRows = SheetFile.ofParts("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>", "")
                .bytes();
        byte[] notThere = SheetFile.ofParts("", "")
                .put("xl/_rels/workbook.xml.rels", "<a/>")
                .bytes();
        for (byte[] file : List.of(cut, wrongRows, notThere, "PK\u0003\u0004 no ZIP".getBytes(UTF_8))) {
            assertThatThrownBy(() -> rows(file))
                    .isInstanceOf(FileRejectedException.class)
                    .hasMessageContaining("cannot be read")
                    .hasNoCause();
        }
    }

    @Test
    void spreadsheetsOfBefore2007AndWithAPasswordAreToldApart() {
        byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining(".xlsx");
    }
}
