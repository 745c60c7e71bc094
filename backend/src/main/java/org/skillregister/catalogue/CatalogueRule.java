package org.skillregister.catalogue;

import org.skillregister.reference.Citation;

/**
 * A rule in the notice of an edition that applies to all its organizations.
 *
 * @param topic what it is about
 * @param number its place within the topic
 * @param summary what it says
 * @param citation where it is printed
 */
public record CatalogueRule(Topic topic, int number, String summary, Citation citation) {

    /** What a rule is about. */
    public enum Topic {
        ASSESSOR,
        CHANGE,
        APPLICATION,
        ROUTE,
        FEE,
        INFORMATION,
        CERTIFICATE,
        SUBSIDY,
        STANDARD,
        EARLIER_SCORES,
        ORGANIZATION_DUTY,
        CANDIDATE_DUTY,
        SCHOOL_DUTY,
        DISTRICT_DUTY
    }
}
