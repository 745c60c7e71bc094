package org.skillregister.assessment.storage;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillregister.assessment.AssessmentFee;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;

/** Builds offerings from an organization's statement. */
final class OfferingStatements {

    private final PlanStatement statement;
    private final Map<OccupationCode, Occupation> occupations;
    private final Function<String, Citation> citation;

    /**
     * @param occupations those that the register lists
     * @param citation makes the citation of a part of the plan
     */
    OfferingStatements(
            PlanStatement statement, Map<OccupationCode, Occupation> occupations, Function<String, Citation> citation) {
        this.statement = statement;
        this.occupations = occupations;
        this.citation = citation;
    }

    /** The offerings, without occupations that the register no longer lists. */
    List<AssessmentOffering> read() {
        return statement.offerings().stream()
                .filter(offering -> occupations.containsKey(offering.occupation()))
                .map(offering -> new AssessmentOffering(
                        offering.occupation(),
                        offering.level(),
                        offering.modules(),
                        offering.modules().isEmpty() ? null : citation.apply("科目"),
                        offering.fees().stream().map(this::fee).toList(),
                        citation.apply("评价项目")))
                .sorted(comparing(AssessmentOffering::occupation).thenComparing(AssessmentOffering::level))
                .toList();
    }

    private AssessmentFee fee(PlanStatement.Fee fee) {
        return new AssessmentFee(
                fee.kind(), fee.amount() == null ? null : Money.yuan(fee.amount()), citation.apply("收费"));
    }
}
