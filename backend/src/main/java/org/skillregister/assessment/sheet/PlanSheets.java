package org.skillregister.assessment.sheet;

import static org.skillregister.assessment.sheet.PlanColumn.key;
import static org.skillregister.assessment.sheet.PlanColumn.optional;
import static org.skillregister.assessment.sheet.PlanColumn.reference;
import static org.skillregister.assessment.sheet.PlanColumn.required;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.publication.cell.CellKind;
import org.skillregister.publication.cell.DayCell;
import org.skillregister.publication.cell.ListCell;
import org.skillregister.publication.cell.NumberCell;
import org.skillregister.publication.cell.TextCell;

/** The sheets of a plan, in file order. A parent comes before its children. */
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

    private static final PlanSheet ROUTES = sheet(
            "申报方式",
            "applicationRoutes",
            "怎样申报，团体和个人各一行。",
            key("方式", "kind", EnumLabels.ROUTE, EnumLabels.ROUTE.listed()),
            required("适用于", "summary", TEXT, "谁用这种方式，最多500个字。"));

    private static final PlanSheet STEPS = children(
            "申报步骤",
            "steps",
            ROUTES,
            "各方式的步骤，按先后，一行一步。",
            reference("方式", EnumLabels.ROUTE, "同“申报方式”。"),
            required("步骤", "", TEXT, "做什么，最多500个字。"));

    private static final PlanSheet FORMS = children(
            "表格",
            "forms",
            ROUTES,
            "申报要交的表格，一行一份。",
            new PlanColumn("方式", null, EnumLabels.ROUTE, true, true, "同“申报方式”。"),
            key("表格", "title", TEXT, "表格的名称，最多100个字。"),
            optional("照片格式", "photo.format", TEXT, "例如jpg。没有说照片的，这五列都不填。"),
            optional("照片宽大于", "photo.widthOver", WHOLE, "像素。"),
            optional("照片高大于", "photo.heightOver", WHOLE, "像素。"),
            optional("照片小于", "photo.sizeUnder", WHOLE, "KB。"),
            optional("照片要求", "photo.summary", TEXT, "照什么样的，最多500个字。"));

    private static final PlanSheet FIELDS = children(
            "表格栏目",
            "fields",
            FORMS,
            "表格上的栏目，按顺序，一行一栏。没有说的不填。",
            reference("方式", EnumLabels.ROUTE, "同“表格”。"),
            reference("表格", TEXT, "同“表格”。"),
            required("栏目", "name", TEXT, "最多100个字。"),
            required("由谁填", "filledBy", EnumLabels.PARTY, EnumLabels.PARTY.listed()));

    private static final PlanSheet MATERIALS = children(
            "随表材料",
            "materials",
            FORMS,
            "和表格一起交的材料，一行一种。没有说的不填。",
            reference("方式", EnumLabels.ROUTE, "同“表格”。"),
            reference("表格", TEXT, "同“表格”。"),
            required("材料", "name", TEXT, "最多100个字。"),
            required("要求", "summary", TEXT, "几份、什么样的，最多500个字。"));

    private static final PlanSheet RULES = sheet(
            "规定",
            "rules",
            "通知的其他规定，一行一条，用自己的话写。",
            required("主题", "topic", EnumLabels.TOPIC, EnumLabels.TOPIC.listed()),
            required("内容", "summary", TEXT, "最多500个字。"));

    private static final PlanSheet VALIDITIES = sheet(
            "成绩有效期",
            "resultValidityYears",
            "合格的成绩保留几年，一行一个等级。没有说的不填。",
            required("等级", "level", EnumLabels.LEVEL, "五级、四级、三级、二级或一级。"),
            required("年数", "years", WHOLE, "几年。"));

    private static final PlanSheet TIERS = sheet(
            "违纪处理",
            "conductRules",
            "违纪违规怎样处理，一行一档，最轻的在前。",
            key("档", null, WHOLE, "1、2、3……，只用来和“违纪行为”对上。"),
            required("处理", "sanction", TEXT, "怎样处理，最多500个字。"));

    private static final PlanSheet ACTS = always(
            "违纪行为",
            "acts",
            TIERS,
            "各档的行为，一行一种。",
            reference("档", WHOLE, "同“违纪处理”。"),
            required("行为", "", TEXT, "最多500个字。"));

    private static final PlanSheet CONTACTS = sheet(
            "联系方式",
            "contactPoints",
            "受理、咨询和投诉的地方，一行一处，地址和电话至少填一样。",
            required("用途", "kind", EnumLabels.CONTACT, EnumLabels.CONTACT.listed()),
            required("名称", "name", TEXT, "最多100个字。"),
            optional("地址", "address", TEXT, "最多100个字。"),
            optional("电话", "phone", TEXT, "带区号。"),
            optional("时间", "hours", TEXT, "什么时候办理或接听，最多100个字。"));

    private static final PlanSheet LINKS = sheet(
            "网址",
            "links",
            "在网上哪里申报、查成绩、看通知，一行一处，网址和路径至少填一样。",
            required("用途", "kind", EnumLabels.LINK, EnumLabels.LINK.listed()),
            required("名称", "name", TEXT, "最多100个字。"),
            optional("网址", "address", TEXT, "最多500个字。"),
            optional("路径", "path", TEXT, "进入以后怎样点，最多500个字。"));

    static final List<PlanSheet> ALL = List.of(
            PLAN,
            OFFERINGS,
            FEES,
            ROUNDS,
            ROUTES,
            STEPS,
            FORMS,
            FIELDS,
            MATERIALS,
            RULES,
            VALIDITIES,
            TIERS,
            ACTS,
            CONTACTS,
            LINKS);

    private PlanSheets() {}

    private static PlanSheet sheet(String name, String list, String help, PlanColumn... columns) {
        return new PlanSheet(name, list, null, false, help, List.of(columns));
    }

    private static PlanSheet children(String name, String list, PlanSheet parent, String help, PlanColumn... columns) {
        return new PlanSheet(name, list, parent, false, help, List.of(columns));
    }

    private static PlanSheet always(
            String name, String list, @Nullable PlanSheet parent, String help, PlanColumn... columns) {
        return new PlanSheet(name, list, parent, true, help, List.of(columns));
    }

    /** The sheets whose lists belong to the entries of this one. */
    static List<PlanSheet> childrenOf(PlanSheet sheet) {
        return ALL.stream().filter(child -> sheet.equals(child.parent())).toList();
    }
}
