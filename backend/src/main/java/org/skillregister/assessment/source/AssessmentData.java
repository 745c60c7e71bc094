package org.skillregister.assessment.source;

import java.util.List;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;

/**
 * What is known of assessments, at one moment of the data.
 *
 * @param plans newest year first
 * @param forms by id
 */
public record AssessmentData(List<AssessmentPlan> plans, List<ApplicationForm> forms) {}
