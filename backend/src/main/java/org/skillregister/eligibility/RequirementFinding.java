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
 * @param missingFact the fact that would help to settle an unknown verdict; otherwise null, also when no fact would help
 * @param open the open points of the sources that decide; empty unless the verdict is unknown
 * @param conflicts numbers of the source conflicts that affect it
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
