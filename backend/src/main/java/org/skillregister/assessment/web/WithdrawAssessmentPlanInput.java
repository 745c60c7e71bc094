package org.skillregister.assessment.web;

import org.jspecify.annotations.Nullable;

/** A plan to withdraw; a null reason is not said. */
record WithdrawAssessmentPlanInput(
        int expectedVersion, @Nullable String reason) {}
