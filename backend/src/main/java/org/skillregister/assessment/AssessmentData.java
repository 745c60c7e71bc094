package org.skillregister.assessment;

import java.util.List;

/**
 * What is known of assessments, at one moment of the data.
 *
 * @param plans newest year first
 * @param forms by id
 */
record AssessmentData(List<AssessmentPlan> plans, List<ApplicationForm> forms) {}
