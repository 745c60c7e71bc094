package org.skillregister.assessment;

import java.util.List;

/**
 * How an assessment goes, from the application to the certificate.
 *
 * @param routes the ways to apply
 * @param rules what the plan lays down, by topic and number
 * @param validities how long passed modules are kept, by level, the lowest first
 * @param conduct what counts as misconduct, mildest tier first
 * @param contacts desks and telephone lines
 * @param links where results, tickets, standards and notices are found
 */
public record Procedures(
        List<ApplicationRoute> routes,
        List<AssessmentRule> rules,
        List<ResultValidity> validities,
        List<ConductTier> conduct,
        List<ContactPoint> contacts,
        List<AssessmentLink> links) {

    public List<AssessmentRule> rules(List<AssessmentRuleTopic> topics) {
        return rules.stream().filter(rule -> topics.contains(rule.topic())).toList();
    }
}
