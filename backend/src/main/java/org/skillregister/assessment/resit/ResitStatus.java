package org.skillregister.assessment.resit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.SourceConflict;

/**
 * Whether failed modules can be taken again.
 *
 * @param allowed null when not known
 * @param outcome what decides
 * @param reason everything that decides, in sentences
 * @param validUntil last day on which all passed modules are valid, by the cautious reading; null when none is valid or the day is unknown
 * @param validUntilFromPublication the same by the other reading; null when the days of publication were not given
 * @param modules the modules of the assessment
 * @param fee total fee of the needed modules; null when no resit is possible or a fee or module is not known
 * @param feePerModule fee of a module; null when not known
 * @param notes the assumptions behind the answer, in sentences
 * @param rules what the plan lays down on resits
 * @param citations where the rules are printed
 * @param conflicts the source conflicts that affect these rules
 * @param asOf the day of the question
 */
public record ResitStatus(
        @Nullable Boolean allowed,
        ResitOutcome outcome,
        String reason,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate validUntilFromPublication,
        List<ResitModule> modules,
        @Nullable Money fee,
        @Nullable Money feePerModule,
        List<String> notes,
        List<AssessmentRule> rules,
        List<Citation> citations,
        List<SourceConflict> conflicts,
        LocalDate asOf) {}
