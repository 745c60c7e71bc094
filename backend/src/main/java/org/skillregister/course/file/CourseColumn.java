package org.skillregister.course.file;

import java.util.List;
import java.util.Optional;
import org.skillregister.course.DeliveryMode;
import org.skillregister.publication.cell.CellKind;
import org.skillregister.publication.cell.DayCell;
import org.skillregister.publication.cell.NumberCell;
import org.skillregister.publication.cell.TextCell;
import org.skillregister.publication.cell.WordCell;

/**
 * A column of a course file.
 *
 * @param field its name for programs: {@code reference}, or a field of {@code CourseListingInput}
 * @param headers its names in the first row; the first is written, the others are also read
 * @param kind the kind of its cells
 * @param required whether its cells must not be blank
 * @param help help on what to write there
 * @param example an example value
 */
record CourseColumn(String field, List<String> headers, CellKind kind, boolean required, String help, String example) {

    private static final CellKind TEXT = new TextCell();
    private static final CellKind DAY = new DayCell();
    private static final CellKind YES_OR_NO = new YesOrNoCell();
    private static final List<String> SEVERAL_LINES = List.of("extras", "description");
    private static final String MARKS = "*＊:： \u3000";

    static final List<CourseColumn> ALL = List.of(
            required(CourseFileRow.REFERENCE, TEXT, "您自己的课程编号，一门课一个，以后靠它认。", "2027-01", "课程编号", "编号", "参考号"),
            required("title", TEXT, "课程的名称，2到80个字。", "职业培训师三级春季班", "课程名称", "名称", "标题"),
            required("occupation", TEXT, "登记册里职业的编码。", "4-07-03-05", "职业编码", "职业代码"),
            required("level", WordCell.ofLevels(), "五级、四级、三级、二级或一级。", "三级", "等级", "级别", "技能等级"),
            optional("workType", TEXT, "职业的工种，有才填。", "", "工种"),
            optional("startsOn", DAY, "开班和报名截止，至少填一个。", "2027-03-01", "开班日期", "开课日期"),
            optional("startTentative", YES_OR_NO, "开班日期还没有定下来的，写“是”。", "", "开班待定", "日期待定"),
            optional("endsOn", DAY, "不早于开班日期。", "2027-04-30", "结课日期", "结束日期"),
            optional("applyBy", DAY, "报名的最后一天。", "2027-02-20", "报名截止", "报名截止日期", "截止日期"),
            optional("examOn", DAY, "不早于开班日期。", "", "考试日期"),
            optional(
                    "deliveryMode",
                    WordCell.of(DeliveryMode.class, CourseColumn::words),
                    "面授、线上或线上线下结合。",
                    "面授",
                    "授课方式",
                    "上课方式"),
            optional("venue", TEXT, "最多100个字。", "石泉东路180号4楼", "上课地点", "地点", "地址"),
            optional("district", TEXT, "哪个区。", "普陀区", "区", "所在区"),
            optional("phone", TEXT, "带区号的写成021-60000000。", "", "咨询电话", "电话", "联系电话"),
            optional("price", new NumberCell(false), "一共多少元，只写数字；0是免费，空着是没有写。", "2980", "价格", "费用", "学费", "收费"),
            optional("extras", new TextsCell(), "另外包含的，最多10项，用|隔开。", "教材|题库", "另外包含", "包含", "增值服务"),
            optional("url", TEXT, "课程自己的网页，以https://开头。", "", "网址", "链接"),
            optional("assessedBy", TEXT, "登记册里评价机构的编号；没有说的不填。", "org-015", "评价机构", "评价机构编号"),
            optional("competition", YES_OR_NO, "称作竞赛的，写“是”。", "", "竞赛", "是否竞赛"),
            optional("description", TEXT, "更长的说明，最多2000个字，可以换行。", "", "课程说明", "说明", "简介"));

    private static CourseColumn required(String field, CellKind kind, String help, String example, String... headers) {
        return new CourseColumn(field, List.of(headers), kind, true, help, example);
    }

    private static CourseColumn optional(String field, CellKind kind, String help, String example, String... headers) {
        return new CourseColumn(field, List.of(headers), kind, false, help, example);
    }

    private static String[] words(DeliveryMode mode) {
        return switch (mode) {
            case IN_PERSON -> new String[] {"面授", "线下"};
            case ONLINE -> new String[] {"线上", "网课", "在线"};
            case MIXED -> new String[] {"线上线下结合", "混合"};
        };
    }

    /** @return the column with this header, with or without the star that marks it as required */
    static Optional<CourseColumn> find(String header) {
        StringBuilder name = new StringBuilder();
        header.codePoints().filter(letter -> MARKS.indexOf(letter) < 0).forEach(name::appendCodePoint);
        String plain = name.toString();
        return ALL.stream()
                .filter(column -> column.field().equalsIgnoreCase(plain)
                        || column.headers().contains(plain))
                .findFirst();
    }

    /** Whether cells of the column with this header never contain line breaks. */
    static boolean isOneLine(String header) {
        return find(header)
                .filter(column -> !SEVERAL_LINES.contains(column.field()))
                .isPresent();
    }

    static boolean isField(String name) {
        return ALL.stream().anyMatch(column -> column.field().equals(name));
    }

    /** Its name in the first row. */
    String header() {
        return headers.getFirst();
    }

    /** The header as written in the first row of the template. A star marks a required column. */
    String title() {
        return required ? header() + "*" : header();
    }
}
