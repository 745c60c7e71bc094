package org.skillregister.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.skillregister.platform.file.SheetTable;

/** A spreadsheet in which a cell was edited and saved with another program. */
final class EditedSpreadsheet {

    private EditedSpreadsheet() {}

    /**
     * The same file with another text in a cell.
     *
     * @param row from 1
     * @param column from 0
     */
    static byte[] of(byte[] file, String sheet, int row, int column, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (SheetTable table : SheetTable.read(file)) {
                Worksheet to = workbook.newWorksheet(table.name());
                for (SheetTable.Line line : table.lines()) {
                    for (int place = 0; place < line.cells().size(); place++) {
                        to.value(line.number() - 1, place, line.text(place));
                    }
                }
                if (table.name().equals(sheet)) {
                    to.value(row - 1, column, text);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
