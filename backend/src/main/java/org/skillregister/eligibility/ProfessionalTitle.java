package org.skillregister.eligibility;

import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.TitleRank;

/**
 * A professional title (职称), or a qualification of professionals (专业技术人员职业资格), that is held.
 *
 * @param rank its rank
 * @param corresponds whether it corresponds to the occupation's major; null: not said
 * @param obtainedOn day on which it was obtained
 * @param qualification whether it is a qualification and no title
 */
public record ProfessionalTitle(
        TitleRank rank, @Nullable Boolean corresponds, DayRange obtainedOn, boolean qualification) {}
