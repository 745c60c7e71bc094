package org.skillregister.assessment.list;

import java.util.List;
import org.skillregister.assessment.AssessmentFee;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.ResultValidity;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.reference.SkillLevel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables: what is assessed, when, and for how much. */
@Configuration(proxyBeanMethods = false)
class AssessmentTables {

    private record OfferedFee(AssessmentOffering offering, AssessmentFee fee) {}

    @Bean
    @Order(3)
    PublicTables assessmentPublicTables(AssessmentPlans plans) {
        return new PublicTables(List.of(plans(plans), offerings(plans), fees(plans), validities(plans), rounds(plans)));
    }

    private static PublicTable<PlanRow<AssessmentPlan>> plans(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("assessment-plans", "评价计划", plans, List::of)
                        .column("title", "标题", row -> row.plan().title())
                        .column("effective_from", "起始日期", row -> row.plan().effectiveFrom())
                        .column(
                                "stated_by",
                                "谁说的：来源文件，还是机构自己",
                                row -> row.plan().statedBy())
                        .column("version", "第几版", row -> row.plan().version()),
                AssessmentPlan::citation);
    }

    private static PublicTable<PlanRow<AssessmentOffering>> offerings(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("assessment-offerings", "计划里的职业、等级和科目", plans, AssessmentPlan::offerings)
                        .column(
                                "occupation_code",
                                "职业编码",
                                row -> row.part().occupation().value())
                        .column("level", "等级，5最低，1最高", row -> row.part().level().number())
                        .column("modules", "科目", row -> row.part().modules()),
                AssessmentOffering::citation);
    }

    private static List<OfferedFee> fees(AssessmentPlan plan) {
        return plan.offerings().stream()
                .flatMap(offering -> offering.fees().stream().map(fee -> new OfferedFee(offering, fee)))
                .toList();
    }

    private static PublicTable<PlanRow<OfferedFee>> fees(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("assessment-fees", "收费表，每格一行", plans, AssessmentTables::fees)
                        .column(
                                "occupation_code",
                                "职业编码",
                                row -> row.part().offering().occupation().value())
                        .column(
                                "level",
                                "等级，5最低，1最高",
                                row -> row.part().offering().level().number())
                        .column("kind", "收什么", row -> row.part().fee().kind())
                        .column("amount", "元；空着是不知道，不是免费", row -> {
                            var amount = row.part().fee().amount();
                            return amount == null ? null : amount.amount();
                        }),
                row -> row.fee().citation());
    }

    private static PublicTable<PlanRow<ResultValidity>> validities(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("result-validity", "合格科目的成绩保留几年", plans, AssessmentPlan::resultValidityYears)
                        .column("level", "等级，5最低，1最高", row -> row.part().level().number())
                        .column("years", "年数；从哪天起算没有印", row -> row.part().years()),
                ResultValidity::citation);
    }

    private static PublicTable<PlanRow<AssessmentRound>> rounds(AssessmentPlans plans) {
        return PlanRow.cited(
                PlanRow.table("assessment-rounds", "批次：申报、缴费、准考证和考试的日期", plans, AssessmentPlan::rounds)
                        .column("id", "标识", row -> row.part().id())
                        .column("name", "名称", row -> row.part().name())
                        .column(
                                "application_opens_on",
                                "申报第一天",
                                row -> row.part().application().opensOn())
                        .column(
                                "application_closes_on",
                                "申报最后一天",
                                row -> row.part().application().closesOn())
                        .column(
                                "payment_opens_on",
                                "缴费第一天",
                                row -> row.part().payment().opensOn())
                        .column(
                                "payment_closes_on",
                                "缴费最后一天",
                                row -> row.part().payment().closesOn())
                        .column(
                                "admission_ticket_from",
                                "准考证从哪天起",
                                row -> row.part().admissionTicketFrom())
                        .column("exam_dates", "考试日", row -> row.part().examDates())
                        .column(
                                "results_expected_by",
                                "一般最晚哪天出成绩，推算",
                                row -> row.part().resultsExpectedBy())
                        .column("may_move_to", "人数不够时并到", row -> {
                            AssessmentRound later = row.part().mayMoveTo();
                            return later == null ? null : later.id();
                        })
                        .column("revision", "日期改过几次", row -> row.part().revision())
                        .column("levels", "等级，5最低，1最高", row -> levels(row.part()))
                        .column(
                                "stated_by",
                                "谁说的：来源文件，还是机构自己",
                                row -> row.part().statedBy()),
                AssessmentRound::citation);
    }

    private static List<Integer> levels(AssessmentRound round) {
        return SkillLevel.numbers(round.offerings().stream()
                .map(AssessmentOffering::level)
                .distinct()
                .sorted()
                .toList());
    }
}
