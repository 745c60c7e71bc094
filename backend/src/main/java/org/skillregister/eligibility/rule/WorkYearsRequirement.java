package org.skillregister.eligibility.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;

/**
 * Full years of work.
 *
 * @param years full calendar years
 * @param afterCertificate if set, only work since a certificate of this level was obtained counts
 * @param afterTitle if set, only work since a title of this rank was obtained counts
 * @param titleOnly whether the source names only a title (职称), not also a qualification
 * @param cumulative whether the source adds up separate periods (累计)
 * @param continuous whether the years must have no gap (连续); if the source says neither, it is open whether periods add up
 * @param ownOccupationOnly whether only the occupation itself counts, not a related one
 */
public record WorkYearsRequirement(
        int years,
        @Nullable SkillLevel afterCertificate,
        @Nullable TitleRank afterTitle,
        boolean titleOnly,
        boolean cumulative,
        boolean continuous,
        boolean ownOccupationOnly)
        implements Requirement {

    public WorkYearsRequirement {
        if (years < 1 || (afterCertificate != null && afterTitle != null) || (cumulative && continuous)) {
            throw new IllegalArgumentException(
                    "Years of work: at least one, after one award at most, counted in one way");
        }
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.WORK_YEARS;
    }

    @Override
    public String summary() {
        return "%s%s从事%s满%d年".formatted(after(), continuous ? "连续" : cumulative ? "累计" : "", occupations(), years);
    }

    /** The occupations in which the years must have been worked, in Chinese. */
    public String occupations() {
        return ownOccupationOnly ? "本职业" : "本职业或相关职业";
    }

    private String after() {
        if (afterCertificate != null) {
            return "取得%s证书后，".formatted(afterCertificate.chinese());
        }
        return afterTitle == null ? "" : "取得%s后，".formatted(TitleRequirement.name(afterTitle, titleOnly));
    }

    @Override
    public List<String> evidence() {
        return List.of("工作年限证明");
    }
}
