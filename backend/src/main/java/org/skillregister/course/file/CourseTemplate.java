package org.skillregister.course.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.skillregister.platform.file.SheetPage;

/** The spreadsheet to fill in: one sheet with the column names, and one that explains them and is never read. */
public final class CourseTemplate {

    private static final int WIDE = 60;

    private CourseTemplate() {}

    public static byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Skill Register", "1.0")) {
            new SheetPage(
                    workbook,
                    "课程",
                    CourseColumn.ALL.stream().map(CourseColumn::title).toArray(String[]::new));
            explain(new SheetPage(workbook, "说明", "列", "必填", "怎样填", "例子", "接口里的字段"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void explain(SheetPage page) {
        page.width(2, WIDE);
        for (CourseColumn column : CourseColumn.ALL) {
            page.add(column.header(), column.required() ? "是" : "", column.help(), column.example(), column.field());
        }
    }
}
