package org.skillregister.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.Applicant;
import org.skillregister.eligibility.DatePrecision;
import org.skillregister.eligibility.DayRange;
import org.skillregister.eligibility.Education;
import org.skillregister.eligibility.HeldCertificate;
import org.skillregister.eligibility.ProfessionalTitle;
import org.skillregister.eligibility.Relationships;
import org.skillregister.eligibility.WorkPeriod;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.eligibility.rule.Standing;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.SkillLevel;

/** A person's statements as given in the request. */
record ApplicantInput(
        @Nullable LocalDate birthDate,
        @Nullable Boolean intendsToWork,
        @Nullable List<WorkPeriodInput> work,
        @Nullable List<HeldCertificateInput> certificates,
        @Nullable List<ProfessionalTitleInput> titles,
        @Nullable List<EducationInput> education) {

    record WorkPeriodInput(
            @Nullable Relation relation,
            @Nullable String occupationName,
            LocalDate from,
            @Nullable DatePrecision fromPrecision,
            @Nullable LocalDate to,
            @Nullable DatePrecision toPrecision) {

        DayRange begun() {
            return range(from, fromPrecision);
        }

        @Nullable
        DayRange ended() {
            return to == null ? null : range(to, toPrecision);
        }
    }

    record HeldCertificateInput(
            @Nullable Relation relation,
            @Nullable String occupationName,
            SkillLevel level,
            LocalDate obtainedOn,
            @Nullable DatePrecision obtainedOnPrecision) {

        DayRange obtained() {
            return range(obtainedOn, obtainedOnPrecision);
        }
    }

    record ProfessionalTitleInput(
            TitleRank rank,
            @Nullable Boolean corresponds,
            LocalDate obtainedOn,
            @Nullable DatePrecision obtainedOnPrecision,
            @Nullable Boolean qualification) {

        DayRange obtained() {
            return range(obtainedOn, obtainedOnPrecision);
        }
    }

    record EducationInput(
            EducationKind kind,
            @Nullable Relation relation,
            @Nullable String majorName,
            Standing standing,
            @Nullable Boolean approvedProgramme) {}

    private static DayRange range(LocalDate day, @Nullable DatePrecision precision) {
        return DayRange.of(day, precision == null ? DatePrecision.DAY : precision);
    }

    /** The applicant with every name looked up. Nothing begins after the day in question or before birth. */
    Applicant on(LocalDate asOf, Relationships names) {
        return new Applicant(
                birthDate,
                intendsToWork,
                work == null
                        ? null
                        : work.stream().map(one -> period(one, asOf, names)).toList(),
                certificates == null
                        ? null
                        : certificates.stream()
                                .map(one -> certificate(one, asOf, names))
                                .toList(),
                titles == null
                        ? null
                        : titles.stream().map(one -> title(one, asOf)).toList(),
                education == null
                        ? null
                        : education.stream().map(one -> education(one, names)).toList());
    }

    private DayRange inLife(DayRange day, LocalDate asOf) {
        DayRange begun = day.notAfter(asOf);
        return birthDate == null ? begun : begun.notBefore(birthDate);
    }

    private WorkPeriod period(WorkPeriodInput one, LocalDate asOf, Relationships names) {
        return new WorkPeriod(
                names.ofWork(one.relation(), one.occupationName()), inLife(one.begun(), asOf), one.ended());
    }

    private HeldCertificate certificate(HeldCertificateInput one, LocalDate asOf, Relationships names) {
        return new HeldCertificate(
                names.ofCertificate(one.relation(), one.occupationName()), one.level(), inLife(one.obtained(), asOf));
    }

    private ProfessionalTitle title(ProfessionalTitleInput one, LocalDate asOf) {
        return new ProfessionalTitle(
                one.rank(), one.corresponds(), inLife(one.obtained(), asOf), Boolean.TRUE.equals(one.qualification()));
    }

    private static Education education(EducationInput one, Relationships names) {
        return new Education(
                one.kind(), names.ofMajor(one.relation(), one.majorName()), one.standing(), one.approvedProgramme());
    }
}
