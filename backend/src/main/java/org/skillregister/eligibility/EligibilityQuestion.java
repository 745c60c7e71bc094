package org.skillregister.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;

/**
 * A question about one occupation, one day and one person.
 *
 * @param occupation the occupation, as listed on the day
 * @param workType one of its work types; null: any
 * @param asOf the day
 * @param applicant the known facts about the person, related to this occupation
 */
public record EligibilityQuestion(
        OccupationListing occupation, @Nullable String workType, LocalDate asOf, Applicant applicant) {}
