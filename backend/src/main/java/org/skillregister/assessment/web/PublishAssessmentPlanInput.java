package org.skillregister.assessment.web;

import org.skillregister.assessment.statement.PlanStatement;

/** A plan to publish. */
record PublishAssessmentPlanInput(String idempotencyKey, PlanStatement plan) {}
