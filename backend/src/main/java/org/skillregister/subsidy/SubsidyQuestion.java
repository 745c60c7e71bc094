package org.skillregister.subsidy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * What a person says when asking for subsidies. Null is not stated, never no. It is the schema's {@code SubsidyInput}.
 *
 * @param level level of the certificate
 * @param situation what the person does
 * @param occupation occupation of the certificate
 * @param asOf the day on which it is asked; null is today
 * @param putuo what the district's scheme asks for
 * @param usedStudentSubsidy whether the person has had what a secondary vocational student gets once
 */
public record SubsidyQuestion(
        SkillLevel level,
        SubsidySituation situation,
        @Nullable OccupationCode occupation,
        @Nullable LocalDate asOf,
        @Nullable Putuo putuo,
        @Nullable Boolean usedStudentSubsidy) {

    /**
     * What the district's scheme asks for. It is the schema's {@code PutuoInput}.
     *
     * @param registeredResident whether the household is registered in the district
     * @param employerRegistered whether the employer is registered in the district
     * @param trainedByPutuoInstitution whether an institution of the district has trained the person
     * @param groupApplication whether an institution registered in the district applies in a group
     */
    public record Putuo(
            @Nullable Boolean registeredResident,
            @Nullable Boolean employerRegistered,
            @Nullable Boolean trainedByPutuoInstitution,
            @Nullable Boolean groupApplication) {

        static final Putuo NOT_SAID = new Putuo(null, null, null, null);
    }
}
