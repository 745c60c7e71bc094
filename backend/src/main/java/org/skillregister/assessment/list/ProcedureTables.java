package org.skillregister.assessment.list;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ConductAct;
import org.skillregister.assessment.ConductTier;
import org.skillregister.assessment.PhotoRequirement;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables: how an assessment goes. */
@Configuration(proxyBeanMethods = false)
class ProcedureTables {

    private record RuleRow(AssessmentPlan plan, String topic, int number, String summary, Citation citation) {}

    private record Act(AssessmentPlan plan, ConductTier tier, ConductAct act) {}

    private record Place(
            AssessmentPlan plan,
            Object kind,
            String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String detail,
            Citation citation) {}

    private record Part(
            ApplicationForm form, String kind, int number, String name, String summary, Citation citation) {}

    @Bean
    @Order(4)
    PublicTables procedurePublicTables(AssessmentPlans plans) {
        return new PublicTables(List.of(rules(plans), acts(plans), places(plans), forms(plans)));
    }

    private static PublicTable<RuleRow> rules(AssessmentPlans plans) {
        PublicTable<RuleRow> table = PublicTable.of(
                        "assessment-rules",
                        "计划里的规定和报名步骤",
                        () -> plans.list().stream()
                                .flatMap(ProcedureTables::ruleRows)
                                .toList())
                .live()
                .column("organization_id", "机构标识", row -> row.plan().organization())
                .column("year", "计划的年份", row -> row.plan().year())
                .column("topic", "讲什么", RuleRow::topic)
                .column("number", "次序", RuleRow::number)
                .column("summary", "内容，登记册的话", RuleRow::summary);
        return CitationColumns.addTo(table, RuleRow::citation);
    }

    private static Stream<RuleRow> ruleRows(AssessmentPlan plan) {
        Stream<RuleRow> rules = plan.rules(List.of(AssessmentRuleTopic.values())).stream()
                .map(it -> new RuleRow(plan, it.topic().name(), it.number(), it.summary(), it.citation()));
        Stream<RuleRow> routes = plan.applicationRoutes().stream()
                .flatMap(route -> route.citedSteps().stream()
                        .map(it -> new RuleRow(
                                plan,
                                "APPLICATION_STEP_" + route.kind().name(),
                                it.number(),
                                it.summary(),
                                it.citation())));
        return Stream.concat(rules, routes);
    }

    private static PublicTable<Act> acts(AssessmentPlans plans) {
        PublicTable<Act> table = PublicTable.of(
                        "conduct-acts",
                        "违纪行为和处理",
                        () -> plans.list().stream()
                                .flatMap(plan -> plan.conductRules().stream()
                                        .flatMap(tier ->
                                                tier.citedActs().stream().map(act -> new Act(plan, tier, act))))
                                .toList())
                .live()
                .column("organization_id", "机构标识", row -> row.plan().organization())
                .column("year", "计划的年份", row -> row.plan().year())
                .column("tier", "第几档，1最轻", row -> row.tier().tier())
                .column("number", "档内的次序", row -> row.act().number())
                .column("act", "行为，登记册的话", row -> row.act().summary())
                .column("sanction", "怎样处理", row -> row.tier().sanction());
        return CitationColumns.addTo(table, row -> row.act().citation());
    }

    private static PublicTable<Place> places(AssessmentPlans plans) {
        PublicTable<Place> table = PublicTable.of(
                        "contact-points",
                        "办事窗口、电话和网址",
                        () -> plans.list().stream()
                                .flatMap(ProcedureTables::placesOf)
                                .toList())
                .live()
                .column("organization_id", "机构标识", row -> row.plan().organization())
                .column("year", "计划的年份", row -> row.plan().year())
                .column("kind", "做什么用", Place::kind)
                .column("name", "名称", Place::name)
                .column("address", "地址或网址", Place::address)
                .column("phone", "电话", Place::phone)
                .column("detail", "办公时间，或者在网站里怎样走", Place::detail);
        return CitationColumns.addTo(table, Place::citation);
    }

    private static Stream<Place> placesOf(AssessmentPlan plan) {
        return Stream.concat(
                plan.contactPoints().stream()
                        .map(it -> new Place(
                                plan, it.kind(), it.name(), it.address(), it.phone(), it.hours(), it.citation())),
                plan.links().stream()
                        .map(it ->
                                new Place(plan, it.kind(), it.name(), it.address(), null, it.path(), it.citation())));
    }

    private static PublicTable<Part> forms(AssessmentPlans plans) {
        PublicTable<Part> table = PublicTable.of(
                        "application-forms",
                        "报名表的栏目、材料和照片",
                        () -> plans.listForms().stream()
                                .flatMap(ProcedureTables::parts)
                                .toList())
                .live()
                .column("form_id", "表的标识", row -> row.form().id())
                .column("form_title", "表的标题", row -> row.form().title())
                .column(
                        "jurisdiction",
                        "适用地区",
                        row -> row.form().citation().document().jurisdiction())
                .column("kind", "表本身、栏目、材料还是照片", Part::kind)
                .column("number", "次序", Part::number)
                .column("name", "名称", Part::name)
                .column("summary", "内容，登记册的话", Part::summary);
        return CitationColumns.addTo(table, Part::citation);
    }

    private static Stream<Part> parts(ApplicationForm form) {
        PhotoRequirement photo = form.photo();
        return Stream.of(
                        Stream.of(new Part(form, "FORM", 0, form.title(), "", form.citation())),
                        each(form.fields())
                                .map(it -> new Part(
                                        form, "FIELD_OF_" + it.filledBy(), it.number(), it.name(), "", it.citation())),
                        each(form.materials())
                                .map(it -> new Part(
                                        form, "MATERIAL", it.number(), it.name(), it.summary(), it.citation())),
                        Stream.ofNullable(photo)
                                .map(it -> new Part(form, "PHOTO", 1, photoWords(it), it.summary(), it.citation())))
                .flatMap(parts -> parts);
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }

    private static String photoWords(PhotoRequirement photo) {
        return "%s，宽大于%d像素，高大于%d像素，小于%dKB"
                .formatted(photo.format(), photo.widthOver(), photo.heightOver(), photo.sizeUnder());
    }
}
