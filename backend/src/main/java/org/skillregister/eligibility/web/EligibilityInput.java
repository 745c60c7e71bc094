package org.skillregister.eligibility.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.OccupationCode;

/** A question as given in the request. */
record EligibilityInput(
        OccupationCode occupation,
        @Nullable String workType,
        @Nullable LocalDate asOf,
        ApplicantInput applicant) {}
