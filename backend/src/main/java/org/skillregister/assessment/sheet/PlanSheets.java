package org.skillregister.assessment.sheet;

import static org.skillregister.assessment.sheet.PlanColumn.key;
import static org.skillregister.assessment.sheet.PlanColumn.optional;
import static org.skillregister.assessment.sheet.PlanColumn.reference;
import static org.skillregister.assessment.sheet.PlanColumn.required;
import static org.skillregister.assessment.sheet.PlanSheet.always;
import static org.skillregister.assessment.sheet.PlanSheet.children;
import static org.skillregister.assessment.sheet.PlanSheet.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.skillregister.publication.cell.CellKind;
import org.skillregister.publication.cell.DayCell;
import org.skillregister.publication.cell.ListCell;
import org.skillregister.publication.cell.NumberCell;
import org.skillregister.publication.cell.TextCell;

/** All sheets of a plan, in file order: the plan itself, what is assessed and when, then how an assessment goes. */
final class PlanSheets {

    /** The sheet that explains the others; it is never read. */
    static final String EXPLANATIONS = "说明";

    private static final CellKind TEXT = new TextCell();
    private static final CellKind WHOLE = new NumberCell(true);
    private static final CellKind AMOUNT = new NumberCell(false);
    private static final CellKind DAY = new DayCell();
    private static final CellKind DAYS = new ListCell(DAY);
    private static final CellKind LEVELS = new ListCell(EnumLabels.LEVEL);
    private static final CellKind MODULES = new ListCell(EnumLabels.MODULE);

    private static final PlanSheet PLAN = sheet(
            "计划",
            "",
            "计划和它所依据的通知。只有一行。",
            required("年份", "year", WHOLE, "例如2027。一年一个计划。"),
            required("标题", "title", TEXT, "最多200个字。"),
            required("起始日期", "effectiveFrom", DAY, "计划从哪天起有效，在当年或上一年。"),
            required("通知文号", "notice.number", TEXT, "最多50个字。一个通知只用于一个计划。"),
            required("通知标题", "notice.title", TEXT, "最多200个字。"),
            required("通知日期", "notice.publishedOn", DAY, "通知上的日期，不晚于今天。"),
            required("通知网址", "notice.url", TEXT, "通知原文的网址，以https://开头。"),
            optional("出成绩的工作日", "resultTimes.workingDays", WHOLE, "一般多少个工作日出成绩。通知没有说的不填。"),
            optional("阅卷出成绩的工作日", "resultTimes.markedWorkingDays", WHOLE, "要阅卷或者检验工件的，一般多少个工作日。没有说的不填。"));

    private static final PlanSheet OFFERINGS = always(
            "评价项目",
            "offerings",
            null,
            "这一年评价的职业和等级，一行一个，须在现行目录之内。",
            key("职业编码", "occupation", TEXT, "目录所印的编码，例如4-07-03-05。"),
            key("等级", "level", EnumLabels.LEVEL, "五级、四级、三级、二级或一级。"),
            optional("科目", "modules", MODULES, "考哪几科，按通知的顺序，用顿号隔开。没有说的不填。"));

    private static final PlanSheet FEES = children(
            "收费",
            "fees",
            OFFERINGS,
            "各项目的收费，一行一种。",
            reference("职业编码", TEXT, "同“评价项目”。"),
            reference("等级", EnumLabels.LEVEL, "同“评价项目”。"),
            required("收费项目", "kind", EnumLabels.FEE, EnumLabels.FEE.listed()),
            optional("金额", "amount", AMOUNT, "元，最多两位小数；0是不收。空着的，读者看到“不知道”。"));

    private static final PlanSheet ROUNDS = always(
            "批次",
            "rounds",
            null,
            "考试的批次，一行一个。改计划时名称不变的，还是原来的批次，日历也跟着变。",
            required("名称", "name", TEXT, "例如2027年4月，最多50个字，不重复。"),
            required("等级", "levels", LEVELS, "这个批次评价的等级，用顿号隔开。"),
            required("申报开始", "application.opensOn", DAY, "这一天也算。"),
            required("申报截止", "application.closesOn", DAY, "这一天也算。"),
            required("缴费开始", "payment.opensOn", DAY, "不早于申报开始。"),
            required("缴费截止", "payment.closesOn", DAY, "在考试以前。"),
            required("准考证", "admissionTicketFrom", DAY, "从哪天起可以下载。"),
            required("考试日期", "examDates", DAYS, "每一天都写出，用顿号隔开。"),
            optional("人数不足并入", "mayMoveTo", TEXT, "人数不够时并入哪个批次，写它的名称。不并的不填。"));

    static final List<PlanSheet> ALL = Stream.concat(
                    Stream.of(PLAN, OFFERINGS, FEES, ROUNDS), ProcedureSheets.ALL.stream())
            .toList();

    private PlanSheets() {}

    /** The sheets whose lists belong to the entries of this one. */
    static List<PlanSheet> childrenOf(PlanSheet sheet) {
        return ALL.stream().filter(child -> sheet.equals(child.parent())).toList();
    }
}
