package org.skillregister.assessment.command;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.skillregister.assessment.AssessmentPlan;

/**
 * The data that a site was built from, as recorded in its {@code build.json}.
 *
 * @param dataVersion id of the reference data
 * @param plans the versions of the plans, by their ids
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SiteBuild(String dataVersion, Map<String, Integer> plans) {

    SiteBuild {
        Objects.requireNonNull(dataVersion);
        Objects.requireNonNull(plans);
    }

    /**
     * Lists in sentences how the built site differs from the register.
     *
     * @param version the register's version of the reference data
     * @param now the register's plans
     */
    List<String> lacks(String version, List<AssessmentPlan> now) {
        List<String> lacking = new ArrayList<>();
        if (!dataVersion.equals(version)) {
            lacking.add(
                    "It was built from the reference data %s; the register has %s.".formatted(dataVersion, version));
        }
        for (AssessmentPlan plan : now) {
            Integer built = plans.get(plan.id());
            if (built == null) {
                lacking.add("It lacks the plan %s of %s.".formatted(plan.id(), plan.statedOn()));
            } else if (built != plan.version()) {
                lacking.add("It has version %d of the plan %s; the register has version %d of %s."
                        .formatted(built, plan.id(), plan.version(), plan.statedOn()));
            }
        }
        List<String> known = now.stream().map(AssessmentPlan::id).toList();
        plans.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> lacking.add("It still has the plan %s; the register does not.".formatted(id)));
        return lacking;
    }
}
