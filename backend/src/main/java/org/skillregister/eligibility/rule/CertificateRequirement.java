package org.skillregister.eligibility.rule;

import java.util.List;
import java.util.Objects;
import org.skillregister.reference.SkillLevel;

/**
 * A certificate of the occupation or a related one.
 *
 * @param level its exact level
 * @param heldYears full years for which it must have been held; 0: no minimum
 */
public record CertificateRequirement(SkillLevel level, int heldYears) implements Requirement {

    public CertificateRequirement {
        Objects.requireNonNull(level, "level");
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.CERTIFICATE;
    }

    @Override
    public String summary() {
        String held = "持有本职业或相关职业的%s证书".formatted(level.chinese());
        return heldYears == 0 ? held : "%s满%d年".formatted(held, heldYears);
    }

    @Override
    public List<String> evidence() {
        return List.of("%s职业技能等级证书或职业资格证书".formatted(level.chinese()));
    }
}
