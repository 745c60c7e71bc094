package org.skillregister.assessment.sheet;

import static org.skillregister.assessment.sheet.PlanColumn.key;
import static org.skillregister.assessment.sheet.PlanColumn.optional;
import static org.skillregister.assessment.sheet.PlanColumn.reference;
import static org.skillregister.assessment.sheet.PlanColumn.required;
import static org.skillregister.assessment.sheet.PlanSheet.always;
import static org.skillregister.assessment.sheet.PlanSheet.children;
import static org.skillregister.assessment.sheet.PlanSheet.sheet;

import java.util.List;
import org.skillregister.publication.cell.CellKind;
import org.skillregister.publication.cell.NumberCell;
import org.skillregister.publication.cell.TextCell;

/** The sheets on how an assessment goes, in file order. A parent comes before its children. */
final class ProcedureSheets {

    private static final CellKind TEXT = new TextCell();
    private static final CellKind WHOLE = new NumberCell(true);

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

    static final List<PlanSheet> ALL =
            List.of(ROUTES, STEPS, FORMS, FIELDS, MATERIALS, RULES, VALIDITIES, TIERS, ACTS, CONTACTS, LINKS);

    private ProcedureSheets() {}
}
