package org.skillregister.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.Applicant;
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

/** What a person says, as it comes in. */
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
            @Nullable LocalDate to) {}

    record HeldCertificateInput(
            @Nullable Relation relation, @Nullable String occupationName, SkillLevel level, LocalDate obtainedOn) {}

    record ProfessionalTitleInput(
            TitleRank rank,
            @Nullable Boolean corresponds,
            LocalDate obtainedOn,
            @Nullable Boolean qualification) {}

    record EducationInput(
            EducationKind kind,
            @Nullable Relation relation,
            @Nullable String majorName,
            Standing standing,
            @Nullable Boolean approvedProgramme) {}

    /** With every name looked up. */
    Applicant related(Relationships names) {
        return new Applicant(
                birthDate,
                intendsToWork,
                work == null
                        ? null
                        : work.stream().map(one -> period(one, names)).toList(),
                certificates == null
                        ? null
                        : certificates.stream()
                                .map(one -> certificate(one, names))
                                .toList(),
                titles == null
                        ? null
                        : titles.stream().map(ApplicantInput::title).toList(),
                education == null
                        ? null
                        : education.stream().map(one -> education(one, names)).toList());
    }

    private static WorkPeriod period(WorkPeriodInput one, Relationships names) {
        return new WorkPeriod(names.ofWork(one.relation(), one.occupationName()), one.from(), one.to());
    }

    private static HeldCertificate certificate(HeldCertificateInput one, Relationships names) {
        return new HeldCertificate(
                names.ofCertificate(one.relation(), one.occupationName()), one.level(), one.obtainedOn());
    }

    private static ProfessionalTitle title(ProfessionalTitleInput one) {
        return new ProfessionalTitle(
                one.rank(), one.corresponds(), one.obtainedOn(), Boolean.TRUE.equals(one.qualification()));
    }

    private static Education education(EducationInput one, Relationships names) {
        return new Education(
                one.kind(), names.ofMajor(one.relation(), one.majorName()), one.standing(), one.approvedProgramme());
    }
}
