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
 * @param validUntil last day on which all passed modules are kept, by the cautious reading; null when none is kept or it is unknown
 * @param validUntilFromPublication the same by the other reading; null where the days of publication were not given
 * @param modules the modules of the assessment
 * @param fee what the needed modules cost together; null when no resit is possible or a fee or module is not known
 * @param feePerModule fee of a module; null when not known
 * @param notes what the answer rests on, in sentences
 * @param rules what the plan lays down on resits
 * @param citations where the rules are printed
 * @param conflicts the conflicts in the sources that touch these rules
 * @param asOf the day on which it was asked
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
