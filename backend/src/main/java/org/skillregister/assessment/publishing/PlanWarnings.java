package org.skillregister.assessment.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueRule;
import org.skillregister.publication.Warning;
import org.skillregister.publication.WarningCode;
import org.skillregister.reference.Citation;

/** Warns of what readers of a plan may miss or misread. A warning rejects nothing. */
final class PlanWarnings {

    private static final int MOST = 50;

    private final PlanStatement statement;
    private final List<Citation> information;
    private final List<Warning> warnings = new ArrayList<>();

    private PlanWarnings(PlanStatement statement, Catalogue catalogue) {
        this.statement = statement;
        this.information = Optional.ofNullable(catalogue.edition()).stream()
                .flatMap(edition -> edition.rules().stream())
                .filter(rule -> rule.topic() == CatalogueRule.Topic.INFORMATION)
                .map(CatalogueRule::citation)
                .toList();
    }

    /** @param others the plans of other organizations */
    static List<Warning> of(PlanStatement statement, Catalogue catalogue, Stream<AssessmentPlan> others) {
        PlanWarnings warnings = new PlanWarnings(statement, catalogue);
        warnings.warnOfNotice(others);
        warnings.warnOfOfferings();
        warnings.warnOfRounds();
        if (statement.contactPoints().isEmpty()) {
            warnings.warn("contactPoints", WarningCode.NOT_TOLD, "没有填写联系方式；联系方式由机构公布。", warnings.information);
        }
        return warnings.warnings.stream().limit(MOST).toList();
    }

    private void warn(String field, WarningCode code, String message, List<Citation> citations) {
        warnings.add(new Warning(StatementCheck.ROOT + field, code, message, citations));
    }

    private void warnOfNotice(Stream<AssessmentPlan> others) {
        List<Citation> same = others.filter(
                        plan -> statement.notice().number().equals(plan.notice().number()))
                .map(AssessmentPlan::citation)
                .limit(5)
                .toList();
        if (!same.isEmpty()) {
            warn("notice.number", WarningCode.NOTICE_OF_ANOTHER, "另一机构的计划也用这个文号，请核对。", same);
        }
    }

    private void warnOfOfferings() {
        for (int place = 0; place < statement.offerings().size(); place++) {
            PlanStatement.Offering offering = statement.offerings().get(place);
            boolean stated = offering.fees().stream()
                    .anyMatch(fee -> fee.kind() == AssessmentFeeKind.ASSESSMENT && fee.amount() != null);
            if (!stated) {
                warn(
                        "offerings[%d].fees".formatted(place),
                        WarningCode.NOT_TOLD,
                        "没有填写评价收费，读者看到的是“不详”；收费由机构公布。",
                        information);
            }
            if (statement.rounds().stream().noneMatch(round -> round.levels().contains(offering.level()))) {
                warn("offerings[%d].level".formatted(place), WarningCode.NO_ROUND, "没有一个批次评价这个等级。", List.of());
            }
        }
    }

    private void warnOfRounds() {
        List<PlanStatement.Round> rounds = statement.rounds();
        for (int place = 0; place < rounds.size(); place++) {
            PlanStatement.Round round = rounds.get(place);
            String path = "rounds[%d].application".formatted(place);
            if (round.application().opensOn().isBefore(statement.notice().publishedOn())) {
                warn(path + ".opensOn", WarningCode.LATE, "通知公布以前申报就开始了，请核对。", List.of());
            }
            rounds.subList(0, place).stream()
                    .filter(other -> TimetableCheck.shareLevel(round, other)
                            && round.application().overlaps(other.application()))
                    .forEach(other -> warn(
                            path,
                            WarningCode.OVERLAP,
                            "申报日期和“%s”重叠，而两个批次有同样的等级；请说明报的是哪一批次。".formatted(other.name()),
                            List.of()));
        }
    }
}
