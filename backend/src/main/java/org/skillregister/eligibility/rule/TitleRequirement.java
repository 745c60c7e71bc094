package org.skillregister.eligibility.rule;

import java.util.List;
import java.util.Objects;

/**
 * A professional title that corresponds to the occupation's major.
 *
 * @param rank its rank; no source says whether a higher one may replace it
 * @param titleOnly whether the source names only a title (职称); otherwise a professional qualification (专业技术人员职业资格) also counts
 */
public record TitleRequirement(TitleRank rank, boolean titleOnly) implements Requirement {

    public TitleRequirement {
        Objects.requireNonNull(rank, "rank");
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.TITLE;
    }

    @Override
    public String summary() {
        return "有专业对应的%s".formatted(name(rank, titleOnly));
    }

    @Override
    public List<String> evidence() {
        return List.of("%s证书".formatted(name(rank, titleOnly)));
    }

    /** What is asked for, in Chinese. */
    static String name(TitleRank rank, boolean titleOnly) {
        return titleOnly ? rank.chinese() + "职称" : rank.chinese() + "职称（专业技术人员职业资格）";
    }

    /** What is asked for, in Chinese. */
    public String name() {
        return name(rank, titleOnly);
    }
}
