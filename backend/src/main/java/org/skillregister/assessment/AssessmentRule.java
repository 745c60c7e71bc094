package org.skillregister.assessment;

import org.skillregister.reference.Citation;

/**
 * Something an assessment plan lays down.
 *
 * @param id stable identifier: plan, topic and number
 * @param topic what it is about
 * @param number its place within the topic
 * @param summary what it says
 * @param citation where it is printed
 */
public record AssessmentRule(String id, AssessmentRuleTopic topic, int number, String summary, Citation citation) {}
