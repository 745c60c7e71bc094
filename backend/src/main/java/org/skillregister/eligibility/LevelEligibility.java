package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;

/**
 * Whether a person may apply for one level, and to which organizations.
 *
 * @param level the level
 * @param finding whether its rules are met
 * @param offeredBy the organizations that assess it, in printed order
 * @param plannedBy those of them whose plan for the year is known
 * @param applyNow whether applications are open on that day, regardless of the rules
 */
public record LevelEligibility(
        SkillLevel level,
        LevelFinding finding,
        List<Organization> offeredBy,
        List<Organization> plannedBy,
        ApplyNow applyNow) {

    public Verdict verdict() {
        return finding.verdict();
    }

    public @Nullable LocalDate eligibleFrom() {
        return finding.eligibleFrom();
    }

    public List<RequirementFinding> preconditions() {
        return finding.preconditions();
    }

    public @Nullable Citation preconditionsCitation() {
        return finding.preconditionsCitation();
    }

    public List<RouteFinding> routes() {
        return finding.routes();
    }
}
