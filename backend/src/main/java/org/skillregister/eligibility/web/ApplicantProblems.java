package org.skillregister.eligibility.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.DayRange;
import org.skillregister.eligibility.web.ApplicantInput.EducationInput;
import org.skillregister.eligibility.web.ApplicantInput.HeldCertificateInput;
import org.skillregister.eligibility.web.ApplicantInput.ProfessionalTitleInput;
import org.skillregister.eligibility.web.ApplicantInput.WorkPeriodInput;
import org.skillregister.platform.error.ProblemList;

/** Finds impossible statements about a person. */
final class ApplicantProblems {

    /** Maximum number of entries in a list. */
    private static final int ENTRIES = 100;

    /** Maximum length of a name. */
    private static final int NAME = 100;

    private final LocalDate asOf;
    private @Nullable LocalDate born;
    private final ProblemList problems;

    private interface Check<T> {
        void check(String path, T entry);
    }

    ApplicantProblems(LocalDate asOf, ProblemList problems) {
        this.asOf = asOf;
        this.problems = problems;
    }

    void check(ApplicantInput applicant) {
        String path = "input.applicant.";
        notAfter(path + "birthDate", applicant.birthDate());
        LocalDate birth = applicant.birthDate();
        born = birth == null || birth.isAfter(asOf) ? null : birth;
        each(path + "work", applicant.work(), this::period);
        each(path + "certificates", applicant.certificates(), this::certificate);
        each(path + "titles", applicant.titles(), this::title);
        each(path + "education", applicant.education(), this::education);
    }

    private void period(String path, WorkPeriodInput period) {
        name(path + ".occupationName", period.occupationName());
        inLife(path + ".from", period.begun());
        DayRange ended = period.ended();
        if (ended != null && ended.last().isBefore(period.begun().first())) {
            problems.add(path + ".to", "must not be before from");
        }
    }

    private void certificate(String path, HeldCertificateInput certificate) {
        name(path + ".occupationName", certificate.occupationName());
        inLife(path + ".obtainedOn", certificate.obtained());
    }

    private void title(String path, ProfessionalTitleInput title) {
        inLife(path + ".obtainedOn", title.obtained());
    }

    private void education(String path, EducationInput education) {
        name(path + ".majorName", education.majorName());
    }

    private <T> void each(String path, @Nullable List<T> entries, Check<T> check) {
        if (entries == null) {
            return;
        }
        if (entries.size() > ENTRIES) {
            problems.add(path, "must have at most %d entries, has %d".formatted(ENTRIES, entries.size()));
            return;
        }
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String place = "%s[%d]".formatted(path, i);
            if (!seen.add(entries.get(i))) {
                problems.add(place, "says the same as an entry before it");
            }
            check.check(place, entries.get(i));
        }
    }

    private void inLife(String path, DayRange day) {
        notAfter(path, day.first());
        if (born != null && day.last().isBefore(born)) {
            problems.add(path, "must not be before birthDate");
        }
    }

    private void notAfter(String path, @Nullable LocalDate day) {
        if (day != null && day.isAfter(asOf)) {
            problems.add(path, "must not be after asOf");
        }
    }

    private void name(String path, @Nullable String name) {
        if (name != null && name.length() > NAME) {
            problems.add(path, "must have at most %d characters, has %d".formatted(NAME, name.length()));
        }
    }
}
