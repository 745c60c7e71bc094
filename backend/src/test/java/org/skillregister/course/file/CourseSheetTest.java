package org.skillregister.course.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.platform.file.SheetFile;
import org.skillregister.platform.file.SheetTable;

/** Course files as people have them: cell contents written by various programs. */
class CourseSheetTest {

    private static final String TEXT = """
        课程编号*,课程名称,职业编码,等级,开班日期,报名截止,授课方式,开班待定,价格,另外包含
        2027-01,职业培训师三级春季班,4-07-03-05,三级,2027/3/1,2027年2月20日,面授,是,2980,教材|题库
        """;

    private static final Map<String, String> SAID = Map.of(
            "reference", "2027-01",
            "title", "职业培训师三级春季班",
            "occupation", "4-07-03-05",
            "level", "LEVEL_3",
            "startsOn", "2027-03-01",
            "applyBy", "2027-02-20",
            "deliveryMode", "IN_PERSON",
            "startTentative", "true",
            "price", "2980",
            "extras", "[\"教材\",\"题库\"]");

    private static Map<String, String> said(CourseFileRow course) {
        Map<String, String> said = new TreeMap<>();
        course.values()
                .forEach((field, value) -> said.put(field, value.isArray() ? value.toString() : value.asString()));
        return said;
    }

    private static byte[] bytes(byte[] mark, String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    static Stream<byte[]> files() throws IOException {
        String[] lines = TEXT.split("\n", -1);
        byte[] sheet = SheetFile.of(page -> {
            String[] headers = lines[0].split(",", -1);
            String[] cells = lines[1].split(",", -1);
            for (int place = 0; place < headers.length; place++) {
                page.value(0, place, headers[place]);
                page.value(1, place, cells[place]);
            }
            page.value(1, 4, LocalDate.of(2027, 3, 1));
            page.style(1, 4).format("yyyy/m/d").set();
            page.value(1, 8, 2980);
            page.value(1, 7, true);
        });
        return Stream.of(
                TEXT.getBytes(UTF_8),
                TEXT.getBytes(Charset.forName("GB18030")),
                bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, TEXT.replace(',', ';'), UTF_8),
                bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.replace(',', '\t'), UTF_16LE),
                ("sep=;\n" + TEXT.replace(',', ';')).getBytes(UTF_8),
                TEXT.replace("三级,2027/3/1", "3,2027-3-1")
                        .replace("面授,是", "线下,TRUE")
                        .getBytes(UTF_8),
                sheet);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileSaysTheSameInWhicheverForm(byte[] file) {
        CourseFile read = CourseFile.read(file, null);

        assertThat(read.problems()).isEmpty();
        assertThat(read.courses()).hasSize(1);
        assertThat(said(read.courses().getFirst())).isEqualTo(SAID);
        assertThat(read.courses().getFirst().place("startsOn")).matches("E[23]");
        assertThat(read.courses().getFirst().place("extras[1]")).matches("J[23]");
    }

    @Test
    void badCellHidesNoOtherAndEachIsToldByItsPlace() throws IOException {
        CourseFile read = CourseFile.read(
                SheetFile.ofTexts(
                        new String[] {"课程编号", "课程名称", "职业编码", "等级", "开班日期", "备注", "价格"},
                        new String[] {"a", "春季班", "4-07-03-05", "六级", "2027/2/30", "", "两千"},
                        new String[] {},
                        new String[] {"b", "夏季班", "4-07-03-05", "三级", "2027/6/1"}),
                null);

        assertThat(read.problems()).extracting(CourseFileProblem::place).containsExactly("F1");
        assertThat(read.courses()).extracting(CourseFileRow::line).containsExactly(2, 4);
        assertThat(read.courses().getFirst().problems())
                .extracting(CourseProblem::field)
                .containsExactly("level", "startsOn", "price");
        assertThat(read.courses().getFirst().place("price")).isEqualTo("G2");
        assertThat(read.courses().getLast().problems()).isEmpty();
    }

    @Test
    void rowsBeforeABrokenOneAreRead() {
        CourseFile read = CourseFile.read((TEXT + "b,\"夏季班").getBytes(UTF_8), null);

        assertThat(read.courses()).hasSize(1);
        assertThat(read.problems()).extracting(CourseFileProblem::line).containsExactly(3);
    }

    @Test
    void whatIsNoSuchFileIsTold() {
        for (byte[] file :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 20}, new byte[] {0, 1, 2, (byte) 0xFF, 5})) {
            CourseFile read = CourseFile.read(file, null);
            assertThat(read.courses()).isEmpty();
            assertThat(read.problems()).isNotEmpty();
        }
        assertThat(CourseFile.read("课程编号,课程名称,职业编码,等级\n".getBytes(UTF_8), null).problems())
                .hasSize(1);
    }

    @Test
    void tooManyCoursesAreTold() {
        String header = "reference,title,occupation,level\n";
        CourseFile read = CourseFile.read((header + "a,b,c,3\n".repeat(CourseFile.MOST + 1)).getBytes(UTF_8), null);

        assertThat(read.courses()).hasSize(CourseFile.MOST);
        assertThat(read.problems()).hasSize(1);
    }

    /** The columns of the template are those that are read, and what stands there as an example is right. */
    @Test
    void templateIsUnderstood() throws IOException {
        byte[] template = CourseTemplate.write();
        List<SheetTable> sheets = SheetTable.read(template);

        assertThat(sheets).extracting(SheetTable::name).containsExactly("课程", "说明");
        assertThat(CourseFile.read(template, null).problems()).hasSize(1);
        CourseFile filled = CourseFile.read(
                SheetFile.ofTexts(
                        CourseColumn.ALL.stream().map(CourseColumn::title).toArray(String[]::new),
                        CourseColumn.ALL.stream().map(CourseColumn::example).toArray(String[]::new)),
                null);
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.courses().getFirst().problems()).isEmpty();
    }

    /** Every name of a column is one column's. */
    @Test
    void noNameIsAmbiguous() {
        assertThat(CourseColumn.ALL.stream()
                        .flatMap(column -> Stream.concat(Stream.of(column.field()), column.headers().stream())))
                .doesNotHaveDuplicates();
    }
}
