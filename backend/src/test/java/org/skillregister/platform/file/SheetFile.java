package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets for tests: as programs write them, and assembled from parts as no program does. */
public final class SheetFile {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes something. */
    public interface Part {

        void write(OutputStream out) throws IOException;
    }

    /** Fills a sheet. */
    public interface Filling {

        void fill(Worksheet sheet);
    }

    private SheetFile() {}

    public static byte[] of(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Sheet1"));
        }
        return bytes.toByteArray();
    }

    /** One cell a text. */
    public static byte[] ofTexts(String[]... rows) throws IOException {
        return of(sheet -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        });
    }

    /** With one sheet and one part of texts, which are given as they stand in the file. */
    static SheetFile ofParts(String sheet, String texts) {
        SheetFile file = new SheetFile();
        file.put("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/></Types>
            """.formatted(TYPES));
        file.put("xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>
            """);
        file.put("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="worksheet" Target="sheet.xml"/></Relationships>
            """);
        file.put("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
        return file.put("xl/sheet.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
    }

    SheetFile put(String name, String content) {
        return put(name, out -> out.write(content.getBytes(UTF_8)));
    }

    SheetFile put(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
