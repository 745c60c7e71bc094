package org.skillregister.eligibility.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * One of the ways to meet the rules of a level.
 *
 * @param id stable identifier: rule set, level and clause
 * @param clause number as printed
 * @param requirements its requirements, all of which must be met
 * @param citation where it is printed
 */
public record Route(String id, String clause, List<Requirement> requirements, Citation citation) {

    public String summary() {
        return requirements.stream().map(Requirement::summary).collect(joining("；并且"));
    }

    public List<String> evidence() {
        return requirements.stream()
                .flatMap(requirement -> requirement.evidence().stream())
                .distinct()
                .toList();
    }
}
