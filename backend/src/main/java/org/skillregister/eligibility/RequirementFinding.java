package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.RequirementKind;

/**
 * Whether one requirement is met.
 *
 * @param requirement what is required
 * @param verdict whether it is met
 * @param message the reason, in Chinese
 * @param missingFact what would help to settle it; null unless it is unknown, and when nothing would
 * @param open what the sources leave open and decides here; empty unless it is unknown
 * @param conflicts numbers of the conflicts in the sources that touch it
 * @param from see {@link Finding#from()}
 * @param until the day from which it is no longer met; {@link LocalDate#MAX}: never
 */
public record RequirementFinding(
        Requirement requirement,
        Verdict verdict,
        String message,
        @Nullable ApplicantFact missingFact,
        List<OpenPoint> open,
        List<Integer> conflicts,
        @Nullable LocalDate from,
        LocalDate until)
        implements Finding {

    public RequirementKind kind() {
        return requirement.kind();
    }

    @Override
    public @Nullable LocalDate eligibleFrom() {
        return Finding.shownDay(from);
    }
}
