package org.skillregister.eligibility;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.CertificateRequirement;
import org.skillregister.eligibility.rule.CurrentWorkRequirement;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.TitleRequirement;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** The days of which an applicant states only the month. */
record MonthOnlyDates(Applicant applicant) {

    /** Whether the requirement may depend on a day that is not stated exactly. */
    boolean concerns(Requirement requirement) {
        return switch (requirement) {
            case CurrentWorkRequirement _ -> work();
            case CertificateRequirement _ -> certificate();
            case TitleRequirement _ -> title();
            case WorkYearsRequirement required ->
                work()
                        || (required.afterCertificate() != null && certificate())
                        || (required.afterTitle() != null && title());
            default -> false;
        };
    }

    private boolean work() {
        return any(applicant.work(), period -> !period.isExact());
    }

    private boolean certificate() {
        return any(applicant.certificates(), held -> !held.obtainedOn().isExact());
    }

    private boolean title() {
        return any(applicant.titles(), held -> !held.obtainedOn().isExact());
    }

    private static <T> boolean any(@Nullable List<T> entries, Predicate<T> test) {
        return entries != null && entries.stream().anyMatch(test);
    }
}
