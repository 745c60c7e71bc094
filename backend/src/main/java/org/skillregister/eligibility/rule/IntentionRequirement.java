package org.skillregister.eligibility.rule;

import java.util.List;

/** The intention to work in the occupation or a related one. */
public record IntentionRequirement() implements Requirement {

    @Override
    public RequirementKind kind() {
        return RequirementKind.INTENTION;
    }

    @Override
    public String summary() {
        return "打算从事本职业或相关职业";
    }

    @Override
    public List<String> evidence() {
        return List.of();
    }
}
