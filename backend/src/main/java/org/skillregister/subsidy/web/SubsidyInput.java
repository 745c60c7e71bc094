package org.skillregister.subsidy.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.subsidy.SubsidyQuestion;
import org.skillregister.subsidy.SubsidyQuestion.Putuo;
import org.skillregister.subsidy.SubsidySituation;

/** What a person says who asks for subsidies; null is not said. */
record SubsidyInput(
        SkillLevel level,
        SubsidySituation situation,
        @Nullable OccupationCode occupation,
        @Nullable LocalDate asOf,
        @Nullable PutuoInput putuo,
        @Nullable Boolean usedStudentSubsidy) {

    SubsidyQuestion on(LocalDate day) {
        return new SubsidyQuestion(
                level, situation, occupation, day, putuo == null ? Putuo.NOT_SAID : putuo.facts(), usedStudentSubsidy);
    }
}
