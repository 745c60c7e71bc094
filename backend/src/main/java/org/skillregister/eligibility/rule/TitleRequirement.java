package org.skillregister.eligibility.rule;

import java.util.List;
import java.util.Objects;

/**
 * A professional title that corresponds to the occupation's major.
 *
 * @param rank its rank; whether a higher one may stand for it is not printed
 */
public record TitleRequirement(TitleRank rank) implements Requirement {

    public TitleRequirement {
        Objects.requireNonNull(rank, "rank");
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.TITLE;
    }

    @Override
    public String summary() {
        return "有专业对应的%s职称".formatted(rank.chinese());
    }

    @Override
    public List<String> evidence() {
        return List.of("%s职称证书".formatted(rank.chinese()));
    }
}
