package org.skillregister.eligibility.rule;

import java.util.List;

/**
 * A minimum age, reached on the birthday.
 *
 * @param years age in full years
 */
public record MinimumAgeRequirement(int years) implements Requirement {

    public MinimumAgeRequirement {
        if (years < 1) {
            throw new IllegalArgumentException("A minimum age is at least one year");
        }
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.MINIMUM_AGE;
    }

    @Override
    public String summary() {
        return "年满%d周岁".formatted(years);
    }

    @Override
    public List<String> evidence() {
        return List.of("身份证件");
    }
}
