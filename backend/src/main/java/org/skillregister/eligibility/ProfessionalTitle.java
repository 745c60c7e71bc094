package org.skillregister.eligibility;

import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.TitleRank;

/**
 * A professional title (职称) or professional qualification (专业技术人员职业资格) that the applicant holds.
 *
 * @param rank its rank
 * @param corresponds whether it corresponds to the occupation's major; null: not stated
 * @param obtainedOn day on which it was obtained
 * @param qualification whether it is a qualification rather than a title
 */
public record ProfessionalTitle(
        TitleRank rank, @Nullable Boolean corresponds, DayRange obtainedOn, boolean qualification) {}
