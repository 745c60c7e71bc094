package org.skillregister.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.list.AssessmentRounds;
import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.StatedBy;

/**
 * What one organization assesses in one year (评价计划), and how.
 *
 * @param organization id of the organization
 * @param year the year
 * @param title title as printed
 * @param effectiveFrom first day on which it is in force
 * @param offerings what is assessed, by occupation and then level, the lowest first
 * @param rounds its rounds by first exam day, without their status on a day, which {@link AssessmentRounds} adds
 * @param procedures how an assessment goes
 * @param resultTimes how long results normally take; null when the plan does not say
 * @param version number of its state
 * @param withdrawnOn when the organization withdrew it; null while it is in force
 * @param citation where it is printed
 */
public record AssessmentPlan(
        String organization,
        int year,
        String title,
        LocalDate effectiveFrom,
        List<AssessmentOffering> offerings,
        List<AssessmentRound> rounds,
        Procedures procedures,
        @Nullable ResultTime resultTimes,
        int version,
        @Nullable LocalDate withdrawnOn,
        Citation citation) {

    public PlanKey key() {
        return new PlanKey(organization, year);
    }

    /** Stable identifier: organization and year. */
    public String id() {
        return key().id();
    }

    /** Who states the plan. */
    public StatedBy statedBy() {
        return citation.document().statedBy();
    }

    /** The day on which the organization published the plan in this form, or on which the register last compared it with the document. */
    public LocalDate statedOn() {
        return citation.document().verifiedOn();
    }

    /** The notice it is based on. */
    public SourceDocument notice() {
        return citation.document();
    }

    /** @return the offering; empty when this plan does not assess the occupation at the level */
    public Optional<AssessmentOffering> findOffering(OccupationCode occupation, SkillLevel level) {
        return offerings.stream()
                .filter(offering -> offering.occupation().equals(occupation) && offering.level() == level)
                .findFirst();
    }

    /** @return how long passed modules of the level are kept; empty when the plan does not say */
    public Optional<ResultValidity> findResultValidity(SkillLevel level) {
        return procedures.validities().stream()
                .filter(validity -> validity.level() == level)
                .findFirst();
    }

    /** @return the rules on the topics, by topic and number */
    public List<AssessmentRule> rules(List<AssessmentRuleTopic> topics) {
        return procedures.rules(topics);
    }

    public List<ApplicationRoute> applicationRoutes() {
        return procedures.routes();
    }

    public List<AssessmentRule> resitRules() {
        return rules(List.of(AssessmentRuleTopic.RESIT));
    }

    public List<ResultValidity> resultValidityYears() {
        return procedures.validities();
    }

    public List<AssessmentRule> certificateDelivery() {
        return rules(List.of(AssessmentRuleTopic.CERTIFICATE));
    }

    public List<ConductTier> conductRules() {
        return procedures.conduct();
    }

    public List<ContactPoint> contactPoints() {
        return procedures.contacts();
    }

    public List<AssessmentLink> links() {
        return procedures.links();
    }
}
