package org.skillregister.eligibility.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;

/**
 * Full years of work.
 *
 * @param years full calendar years
 * @param afterCertificate only work from the day counts on which a certificate of this level was obtained; null: no bound
 * @param afterTitle only work from the day counts on which a title of this rank was obtained; null: no bound
 * @param titleOnly whether the print names a title (职称) alone, and no qualification beside it
 * @param cumulative whether the print adds separate periods up (累计)
 * @param continuous whether the years must be without a gap (连续); where it says neither, whether periods add up is open
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

    /** In which occupations the years must have been worked, in Chinese. */
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
