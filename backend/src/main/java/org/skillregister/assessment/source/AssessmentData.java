package org.skillregister.assessment.source;

import java.util.List;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.WorkingDays;

/**
 * The assessment plans of the source documents in one version of the data.
 *
 * @param plans newest year first
 * @param forms by id
 * @param workingDays calculated from the holidays of the same version
 */
public record AssessmentData(List<AssessmentPlan> plans, List<ApplicationForm> forms, WorkingDays workingDays) {}
