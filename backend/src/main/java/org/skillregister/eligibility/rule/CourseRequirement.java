package org.skillregister.eligibility.rule;

import java.util.List;
import java.util.Objects;
import org.skillregister.reference.SkillLevel;

/**
 * A training course in the occupation, completed with a certificate of completion.
 *
 * @param level level of the course
 */
public record CourseRequirement(SkillLevel level) implements Requirement {

    public CourseRequirement {
        Objects.requireNonNull(level, "level");
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.COURSE;
    }

    @Override
    public String summary() {
        return "完成本职业%s的正规培训并结业".formatted(level.chinese());
    }

    @Override
    public List<String> evidence() {
        return List.of("培训结业证书");
    }
}
