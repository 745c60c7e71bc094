package org.skillregister.platform.file;

import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Writes a sheet of a spreadsheet row by row, below a bold header row. */
public final class SheetPage {

    /** Media type of .xlsx spreadsheets. */
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int WIDTH = 20;

    private final Worksheet sheet;
    private int row;

    /** @param headers the column headers, from the left */
    public SheetPage(Workbook workbook, String name, String... headers) {
        this.sheet = workbook.newWorksheet(name);
        for (int place = 0; place < headers.length; place++) {
            sheet.value(0, place, headers[place]);
            sheet.style(0, place).bold().set();
            sheet.width(place, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    /** @param width in characters */
    public void width(int place, int width) {
        sheet.width(place, width);
    }

    /** Adds a row: numbers and dates as such, everything else as text; null leaves a cell blank. */
    public void add(@Nullable Object... values) {
        row++;
        for (int place = 0; place < values.length; place++) {
            write(place, values[place]);
        }
    }

    private void write(int place, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Left blank.
            }
            case Number number -> sheet.value(row, place, number);
            case LocalDate day -> {
                sheet.value(row, place, day);
                sheet.style(row, place).format("yyyy-mm-dd").set();
            }
            case Object text -> sheet.value(row, place, text.toString());
        }
    }
}
