package org.skillregister.assessment.web;

import org.jspecify.annotations.Nullable;

/** A plan to withdraw; a null reason means none was given. */
record WithdrawAssessmentPlanInput(
        int expectedVersion, @Nullable String reason) {}
