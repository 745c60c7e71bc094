package org.skillregister.assessment.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * A filter of rounds. A round must meet all conditions; null sets no condition.
 *
 * @param year year of the plan
 * @param organization id of the organization
 * @param occupation an occupation that it assesses
 * @param level a level that it assesses, for the occupation if one is given
 * @param openNow whether it takes applications
 * @param from the first day on which its exam may end
 * @param to the last day on which its exam may begin
 */
public record AssessmentRoundFilter(
        @Nullable Integer year,
        @Nullable String organization,
        @Nullable OccupationCode occupation,
        @Nullable SkillLevel level,
        @Nullable Boolean openNow,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The empty filter, which all rounds pass. */
    public static final AssessmentRoundFilter ALL = new AssessmentRoundFilter(null, null, null, null, null, null, null);

    public static AssessmentRoundFilter ofOrganization(String organization) {
        return new AssessmentRoundFilter(null, organization, null, null, null, null, null);
    }

    public static AssessmentRoundFilter ofOccupation(OccupationCode occupation) {
        return new AssessmentRoundFilter(null, null, occupation, null, null, null, null);
    }

    /** The same filter with former ids replaced by current ones. */
    public AssessmentRoundFilter with(FormerIds formerIds) {
        return new AssessmentRoundFilter(
                year,
                organization == null ? null : formerIds.currentOrganization(organization),
                occupation == null ? null : formerIds.current(occupation),
                level,
                openNow,
                from,
                to);
    }
}
