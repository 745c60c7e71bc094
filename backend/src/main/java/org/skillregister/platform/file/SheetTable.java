package org.skillregister.platform.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A sheet of a small spreadsheet (.xlsx) filled in by hand.
 *
 * @param name its name
 * @param lines the non-empty rows
 */
public record SheetTable(String name, List<Line> lines) {

    private static final int MOST_SHEETS = 50;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_COLUMNS = 100;

    /**
     * A row.
     *
     * @param number its number in the sheet, from 1
     * @param cells its texts, from the left
     */
    public record Line(int number, List<String> cells) {

        /** @return the trimmed text at an index from 0; empty when there is none */
        public String text(int place) {
            return place < cells.size() ? cells.get(place).strip() : "";
        }
    }

    /** Whether the first bytes identify a spreadsheet, even one that cannot be read here. */
    public static boolean isSpreadsheet(byte[] file) {
        byte[] start = Arrays.copyOf(file, SheetRows.MARK);
        return ReadableWorkbook.isOOXMLZipHeader(start) || ReadableWorkbook.isOLE2Header(start);
    }

    /**
     * The visible sheets.
     *
     * @throws FileRejectedException when the file cannot be read, or is larger than anything filled in by hand
     */
    public static List<SheetTable> read(byte[] file) {
        return SheetRows.read(() -> {
            if (ReadableWorkbook.isOLE2Header(Arrays.copyOf(file, SheetRows.MARK))) {
                throw new FileRejectedException(FileRows.TOO_OLD);
            }
            boolean from1904 = SheetCheck.check(file, FileRows.MOST_FILLED_IN);
            try (ReadableWorkbook workbook = SheetRows.workbook(file)) {
                return tables(workbook, from1904);
            }
        });
    }

    private static List<SheetTable> tables(ReadableWorkbook workbook, boolean from1904) throws IOException {
        List<Sheet> seen = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        SheetLimits.require(seen.size() <= MOST_SHEETS);
        SheetCells cells = new SheetCells(workbook, from1904);
        List<SheetTable> tables = new ArrayList<>();
        for (Sheet sheet : seen) {
            try (Stream<Row> rows = sheet.openStream()) {
                tables.add(new SheetTable(sheet.getName(), lines(new SheetRows(workbook, rows, cells))));
            }
        }
        return tables;
    }

    private static List<Line> lines(SheetRows rows) {
        List<Line> lines = new ArrayList<>();
        rows.forEachRemaining(row -> {
            SheetLimits.require(lines.size() < MOST_LINES && row.fields().size() <= MOST_COLUMNS);
            lines.add(new Line((int) row.line(), row.fields()));
        });
        return lines;
    }
}
