package org.skillregister.assessment;

import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * One level of one occupation in an assessment plan.
 *
 * @param occupation code of the occupation
 * @param level the level
 * @param citation where it is printed
 */
public record AssessmentOffering(OccupationCode occupation, SkillLevel level, Citation citation) {}
