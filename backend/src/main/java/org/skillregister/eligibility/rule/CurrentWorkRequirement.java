package org.skillregister.eligibility.rule;

import java.util.List;

/** Current work in the occupation or a related one. */
public record CurrentWorkRequirement() implements Requirement {

    @Override
    public RequirementKind kind() {
        return RequirementKind.CURRENT_WORK;
    }

    @Override
    public String summary() {
        return "正在从事本职业或相关职业";
    }

    @Override
    public List<String> evidence() {
        return List.of("在岗工作证明");
    }
}
