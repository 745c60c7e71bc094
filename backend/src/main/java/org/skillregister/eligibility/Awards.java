package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.SkillLevel;

/** From which day an applicant holds a certificate or a title. */
record Awards(Applicant applicant) {

    Reckoning certificate(SkillLevel level) {
        List<HeldCertificate> held = applicant.certificates();
        if (held == null) {
            return Reckoning.unknown(ApplicantFact.CERTIFICATES);
        }
        List<HeldCertificate> ofLevel =
                held.stream().filter(one -> one.level() == level).toList();
        return new Reckoning(
                first(ofLevel, one -> one.relatedness().counts(), HeldCertificate::obtainedOn),
                first(ofLevel, one -> one.relatedness().mayCount(), HeldCertificate::obtainedOn),
                ApplicantFact.CERTIFICATE_RELATION);
    }

    /** A higher title may stand for a lower one: that is not printed, so it is unknown. */
    Reckoning title(TitleRank rank) {
        List<ProfessionalTitle> held = applicant.titles();
        if (held == null) {
            return Reckoning.unknown(ApplicantFact.TITLES);
        }
        List<ProfessionalTitle> possible = held.stream()
                .filter(one -> one.rank().compareTo(rank) >= 0 && !Boolean.FALSE.equals(one.corresponds()))
                .toList();
        return new Reckoning(
                first(
                        possible,
                        one -> one.rank() == rank && Boolean.TRUE.equals(one.corresponds()),
                        ProfessionalTitle::obtainedOn),
                first(possible, _ -> true, ProfessionalTitle::obtainedOn),
                possible.stream().anyMatch(one -> one.corresponds() == null)
                        ? ApplicantFact.TITLE_CORRESPONDENCE
                        : null);
    }

    private static <T> @Nullable LocalDate first(List<T> held, Predicate<T> which, Function<T, LocalDate> day) {
        Stream<LocalDate> days = held.stream().filter(which).map(day);
        return days.min(LocalDate::compareTo).orElse(null);
    }
}
