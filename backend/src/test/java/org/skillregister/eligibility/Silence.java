package org.skillregister.eligibility;

import static java.util.Objects.requireNonNullElseGet;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Relation;

/** Fills an applicant's unstated facts with random ones. */
record Silence(Applicants applicants) {

    private static final List<Relation> RELATIONS = List.of(Relation.values());

    /** The applicant as before where something was said; nothing is left unsaid. */
    Applicant broken(Applicant silent) {
        return new Applicant(
                said(silent.birthDate(), applicants::birthDate),
                said(silent.intendsToWork(), this::either),
                list(silent.work(), applicants::work).map(this::work).toList(),
                list(silent.certificates(), applicants::certificate)
                        .map(this::certificate)
                        .toList(),
                list(silent.titles(), applicants::title).map(this::title).toList(),
                list(silent.education(), applicants::education)
                        .map(this::education)
                        .toList());
    }

    /** Only these facts are said, as the one who knows all says them. */
    static Applicant only(Set<ApplicantFact> told, Applicant all) {
        return new Applicant(
                told.contains(ApplicantFact.BIRTH_DATE) ? all.birthDate() : null,
                told.contains(ApplicantFact.INTENTION) ? all.intendsToWork() : null,
                entries(
                        told,
                        ApplicantFact.WORK,
                        all.work(),
                        one -> new WorkPeriod(
                                told.contains(ApplicantFact.WORK_RELATION) ? one.relatedness() : unsaid(),
                                day(told, ApplicantFact.WORK_DATE, one.from()),
                                one.to() == null ? null : day(told, ApplicantFact.WORK_DATE, one.to()))),
                entries(
                        told,
                        ApplicantFact.CERTIFICATES,
                        all.certificates(),
                        one -> new HeldCertificate(
                                told.contains(ApplicantFact.CERTIFICATE_RELATION) ? one.relatedness() : unsaid(),
                                one.level(),
                                day(told, ApplicantFact.CERTIFICATE_DATE, one.obtainedOn()))),
                entries(
                        told,
                        ApplicantFact.TITLES,
                        all.titles(),
                        one -> new ProfessionalTitle(
                                one.rank(),
                                told.contains(ApplicantFact.TITLE_CORRESPONDENCE) ? one.corresponds() : null,
                                day(told, ApplicantFact.TITLE_DATE, one.obtainedOn()),
                                one.qualification())),
                entries(told, ApplicantFact.EDUCATION, all.education(), one -> education(told, one)));
    }

    /** Whoever is not asked for the day says the month. */
    private static DayRange day(Set<ApplicantFact> told, ApplicantFact fact, DayRange day) {
        return told.contains(fact) ? day : DayRange.of(day.first(), DatePrecision.MONTH);
    }

    private static Education education(Set<ApplicantFact> told, Education one) {
        return new Education(
                one.kind(),
                told.contains(ApplicantFact.MAJOR_RELATION) ? one.relatedness() : unsaid(),
                one.standing(),
                told.contains(ApplicantFact.PROGRAMME_APPROVAL) ? one.approvedProgramme() : null);
    }

    private static <T> @Nullable List<T> entries(
            Set<ApplicantFact> told, ApplicantFact fact, @Nullable List<T> all, UnaryOperator<T> asTold) {
        return all == null || !told.contains(fact)
                ? null
                : all.stream().map(asTold).toList();
    }

    private static Relatedness unsaid() {
        return new Relatedness(null, null);
    }

    private WorkPeriod work(WorkPeriod one) {
        DayRange from = applicants.exact(one.from());
        return new WorkPeriod(
                related(one.relatedness()),
                from,
                one.to() == null ? null : applicants.exact(one.to().notBefore(from.first())));
    }

    private HeldCertificate certificate(HeldCertificate one) {
        return new HeldCertificate(related(one.relatedness()), one.level(), applicants.exact(one.obtainedOn()));
    }

    private ProfessionalTitle title(ProfessionalTitle one) {
        return new ProfessionalTitle(
                one.rank(),
                said(one.corresponds(), this::either),
                applicants.exact(one.obtainedOn()),
                one.qualification());
    }

    private Education education(Education one) {
        return new Education(
                one.kind(), related(one.relatedness()), one.standing(), said(one.approvedProgramme(), this::either));
    }

    private Relatedness related(Relatedness one) {
        return new Relatedness(said(one.relation(), () -> applicants.one(RELATIONS)), null);
    }

    private boolean either() {
        return applicants.happens(50);
    }

    private static <T> T said(@Nullable T before, Supplier<T> madeUp) {
        return requireNonNullElseGet(before, madeUp);
    }

    private <T> Stream<T> list(@Nullable List<T> before, Supplier<T> madeUp) {
        return before == null ? Stream.generate(madeUp).limit(either() ? 0 : 2) : before.stream();
    }
}
