package org.skillregister.assessment;

import java.time.LocalDate;
import java.util.List;
import org.skillregister.reference.Citation;

/**
 * What one organization assesses in one year (评价计划).
 *
 * @param organization id of the organization
 * @param year the year
 * @param title title as printed
 * @param effectiveFrom first day on which it holds
 * @param offerings what is assessed, by occupation and then level, the lowest first
 * @param citation where it is printed
 */
public record AssessmentPlan(
        String organization,
        int year,
        String title,
        LocalDate effectiveFrom,
        List<AssessmentOffering> offerings,
        Citation citation) {}
