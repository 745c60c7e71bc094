package org.skillregister.assessment.list;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ConductAct;
import org.skillregister.assessment.ConductTier;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.reference.Citation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables: how an assessment goes. */
@Configuration(proxyBeanMethods = false)
class ProcedureTables {

    private record RuleRow(String topic, int number, String summary, Citation citation) {}

    private record Act(ConductTier tier, ConductAct act) {}

    private record Place(
            Object kind,
            String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String detail,
            Citation citation) {}

    @Bean
    @Order(4)
    PublicTables procedurePublicTables(AssessmentPlans plans) {
        return new PublicTables(List.of(rules(plans), acts(plans), places(plans), ApplicationFormTable.of(plans)));
    }

    private static PublicTable<PlanRow<RuleRow>> rules(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("assessment-rules", "计划里的规定和报名步骤", plans, ProcedureTables::ruleRows)
                        .column("topic", "讲什么", row -> row.part().topic())
                        .column("number", "次序", row -> row.part().number())
                        .column("summary", "内容，登记册的话", row -> row.part().summary()),
                RuleRow::citation);
    }

    private static List<RuleRow> ruleRows(AssessmentPlan plan) {
        Stream<RuleRow> rules = plan.rules(List.of(AssessmentRuleTopic.values())).stream()
                .map(it -> new RuleRow(it.topic().name(), it.number(), it.summary(), it.citation()));
        Stream<RuleRow> routes = plan.applicationRoutes().stream()
                .flatMap(route -> route.citedSteps().stream()
                        .map(it -> new RuleRow(
                                "APPLICATION_STEP_" + route.kind().name(), it.number(), it.summary(), it.citation())));
        return Stream.concat(rules, routes).toList();
    }

    private static PublicTable<PlanRow<Act>> acts(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("conduct-acts", "违纪行为和处理", plans, ProcedureTables::actsOf)
                        .column("tier", "第几档，1最轻", row -> row.part().tier().tier())
                        .column("number", "档内的次序", row -> row.part().act().number())
                        .column("act", "行为，登记册的话", row -> row.part().act().summary())
                        .column("sanction", "怎样处理", row -> row.part().tier().sanction()),
                row -> row.act().citation());
    }

    private static List<Act> actsOf(AssessmentPlan plan) {
        return plan.conductRules().stream()
                .flatMap(tier -> tier.citedActs().stream().map(act -> new Act(tier, act)))
                .toList();
    }

    private static PublicTable<PlanRow<Place>> places(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("contact-points", "办事窗口、电话和网址", plans, ProcedureTables::placesOf)
                        .column("kind", "做什么用", row -> row.part().kind())
                        .column("name", "名称", row -> row.part().name())
                        .column("address", "地址或网址", row -> row.part().address())
                        .column("phone", "电话", row -> row.part().phone())
                        .column("detail", "办公时间，或者在网站里怎样走", row -> row.part().detail()),
                Place::citation);
    }

    private static List<Place> placesOf(AssessmentPlan plan) {
        Stream<Place> contacts = plan.contactPoints().stream()
                .map(it -> new Place(it.kind(), it.name(), it.address(), it.phone(), it.hours(), it.citation()));
        Stream<Place> links = plan.links().stream()
                .map(it -> new Place(it.kind(), it.name(), it.address(), null, it.path(), it.citation()));
        return Stream.concat(contacts, links).toList();
    }
}
