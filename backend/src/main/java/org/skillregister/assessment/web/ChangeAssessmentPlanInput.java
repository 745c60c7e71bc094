package org.skillregister.assessment.web;

import org.skillregister.assessment.statement.PlanStatement;

/** A change of a plan. */
record ChangeAssessmentPlanInput(int expectedVersion, PlanStatement plan) {}
