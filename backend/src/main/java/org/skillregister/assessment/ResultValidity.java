package org.skillregister.assessment;

import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;

/**
 * How long passed modules of a level are kept (成绩有效期).
 *
 * @param id stable identifier: plan and level
 * @param level the level
 * @param years number of years; no source says from which day they count
 * @param citation where it is printed
 */
public record ResultValidity(String id, SkillLevel level, int years, Citation citation) {

    public static ResultValidity of(PlanKey plan, SkillLevel level, int years, Citation citation) {
        return new ResultValidity("%s-%s".formatted(plan.id(), level), level, years, citation);
    }
}
