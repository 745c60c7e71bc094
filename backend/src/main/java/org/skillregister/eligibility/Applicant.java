package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The known facts about a person. Null means "not stated", an empty list "none".
 *
 * @param birthDate day of birth
 * @param intendsToWork whether the person intends to work in the occupation or a related one
 * @param work all work, in any order
 * @param certificates all certificates held
 * @param titles all professional titles held
 * @param education all education, finished or under way
 */
public record Applicant(
        @Nullable LocalDate birthDate,
        @Nullable Boolean intendsToWork,
        @Nullable List<WorkPeriod> work,
        @Nullable List<HeldCertificate> certificates,
        @Nullable List<ProfessionalTitle> titles,
        @Nullable List<Education> education) {

    /** The minimum age at every level. */
    static final int ASKED_AGE = 16;

    /** Whether any work that may count began, or may have begun, before this age; false when the birth date or the work is not stated. */
    boolean workedBefore(int age) {
        return birthDate != null
                && work != null
                && work.stream()
                        .filter(period ->
                                !Boolean.FALSE.equals(period.relatedness().counts()))
                        .anyMatch(period -> period.from().first().isBefore(birthDate.plusYears(age)));
    }

    /** Hides the facts about a person, wherever this object may be printed. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
