package org.skillregister.assessment.file;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.ApplicationRoute;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.FormField;
import org.skillregister.assessment.FormMaterial;
import org.skillregister.assessment.PhotoRequirement;
import org.skillregister.assessment.ResultTime;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.reference.Money;
import org.skillregister.reference.SourceDocument;

/**
 * Writes a plan of the register as its organization would publish it. Values that the source does not print are left blank for the
 * organization to fill in.
 */
public final class PlanExport {

    private PlanExport() {}

    public static PlanStatement of(AssessmentPlan plan) {
        return new PlanStatement(
                plan.year(),
                plan.title(),
                plan.effectiveFrom(),
                notice(plan, plan.notice()),
                plan.offerings().stream().map(PlanExport::offering).toList(),
                plan.rounds().stream().map(PlanExport::round).toList(),
                plan.applicationRoutes().stream().map(PlanExport::route).toList(),
                plan.rules(List.of(AssessmentRuleTopic.values())).stream()
                        .map(rule -> new PlanStatement.Rule(rule.topic(), rule.summary()))
                        .toList(),
                plan.resultValidityYears().stream()
                        .map(it -> new PlanStatement.Validity(it.level(), it.years()))
                        .toList(),
                times(plan.resultTimes()),
                plan.conductRules().stream()
                        .map(tier -> new PlanStatement.Tier(tier.sanction(), tier.acts()))
                        .toList(),
                plan.contactPoints().stream()
                        .map(it ->
                                new PlanStatement.Contact(it.kind(), it.name(), it.address(), it.phone(), it.hours()))
                        .toList(),
                plan.links().stream()
                        .map(it -> new PlanStatement.Link(it.kind(), it.name(), it.address(), it.path()))
                        .toList());
    }

    private static PlanStatement.Notice notice(AssessmentPlan plan, SourceDocument notice) {
        return new PlanStatement.Notice(
                Optional.ofNullable(notice.number()).orElse(""),
                notice.title(),
                Optional.ofNullable(notice.publishedOn()).orElse(plan.effectiveFrom()),
                Optional.ofNullable(notice.url()).map(URI::toString).orElse(""));
    }

    private static PlanStatement.Offering offering(AssessmentOffering offering) {
        return new PlanStatement.Offering(
                offering.occupation(),
                offering.level(),
                offering.modules(),
                offering.fees().stream()
                        .map(fee -> new PlanStatement.Fee(fee.kind(), amount(fee.amount())))
                        .toList());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static PlanStatement.Round round(AssessmentRound round) {
        AssessmentRound later = round.mayMoveTo();
        return new PlanStatement.Round(
                round.name(),
                round.levels(),
                round.application(),
                round.payment(),
                round.admissionTicketFrom(),
                round.examDates(),
                later == null ? null : later.name());
    }

    private static PlanStatement.Route route(ApplicationRoute route) {
        return new PlanStatement.Route(
                route.kind(),
                route.summary(),
                route.steps(),
                route.forms().stream().map(PlanExport::form).toList());
    }

    private static PlanStatement.Form form(ApplicationForm form) {
        PhotoRequirement photo = form.photo();
        return new PlanStatement.Form(
                form.title(),
                fields(form.fields()),
                materials(form.materials()),
                photo == null
                        ? null
                        : new PlanStatement.Photo(
                                photo.format(),
                                photo.widthOver(),
                                photo.heightOver(),
                                photo.sizeUnder(),
                                photo.summary()));
    }

    private static @Nullable List<PlanStatement.Field> fields(@Nullable List<FormField> fields) {
        return fields == null
                ? null
                : fields.stream()
                        .map(field -> new PlanStatement.Field(field.name(), field.filledBy()))
                        .toList();
    }

    private static @Nullable List<PlanStatement.Material> materials(@Nullable List<FormMaterial> materials) {
        return materials == null
                ? null
                : materials.stream()
                        .map(it -> new PlanStatement.Material(it.name(), it.summary()))
                        .toList();
    }

    private static PlanStatement.@Nullable ResultTimes times(@Nullable ResultTime times) {
        return Optional.ofNullable(times)
                .map(it -> new PlanStatement.ResultTimes(it.workingDays(), it.markedWorkingDays()))
                .orElse(null);
    }
}
