package org.skillregister.eligibility;

import org.skillregister.reference.SkillLevel;

/**
 * A skill certificate that the applicant holds, under either certification regime.
 *
 * @param relatedness how its occupation is related to the one asked for
 * @param level its level
 * @param obtainedOn day on which it was obtained
 */
public record HeldCertificate(Relatedness relatedness, SkillLevel level, DayRange obtainedOn) {}
