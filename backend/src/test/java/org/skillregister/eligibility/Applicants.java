package org.skillregister.eligibility;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.eligibility.rule.Standing;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.SkillLevel;

/** Applicants generated from a seed. Most of their days are on or next to decisive days. */
final class Applicants {

    private static final List<LocalDate> QUESTIONS = List.of(
            LocalDate.of(2026, 11, 21),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2028, 3, 1),
            LocalDate.of(2029, 2, 28));
    private static final List<Integer> YEARS = List.of(0, 1, 1, 2, 3, 4, 5, 5, 10);
    private static final int MOST = 4;

    private final SplittableRandom random;
    private final LocalDate asOf;

    Applicants(long seed) {
        random = new SplittableRandom(seed);
        asOf = happens(80) ? one(QUESTIONS) : Rules.FIRST_DAY.plusDays(random.nextInt(1000));
    }

    /** The day for which is asked. */
    LocalDate asOf() {
        return asOf;
    }

    /** One of whom some things are not said. */
    Applicant any() {
        return new Applicant(
                said(this::birthDate),
                said(random::nextBoolean),
                said(() -> list(this::work)),
                said(() -> list(this::certificate)),
                said(() -> list(this::title)),
                said(() -> list(this::education)));
    }

    LocalDate birthDate() {
        return happens(30)
                ? asOf.minusYears(16).plusDays(random.nextInt(-2, 400))
                : asOf.minusYears(random.nextInt(17, 50)).minusDays(random.nextInt(365));
    }

    WorkPeriod work() {
        LocalDate from = past();
        LocalDate to = happens(40) ? null : end(from);
        return new WorkPeriod(related(), begun(from), to == null ? null : range(to));
    }

    /** Now and then only the month is said. */
    private DayRange range(LocalDate day) {
        return DayRange.of(day, happens(25) ? DatePrecision.MONTH : DatePrecision.DAY);
    }

    private DayRange begun(LocalDate day) {
        return range(day).notAfter(asOf);
    }

    /** A day of the range. */
    DayRange exact(DayRange range) {
        return DayRange.of(range.first().plusDays(random.nextInt((int) DAYS.between(range.first(), range.last()) + 1)));
    }

    /** Now and then of a contract that still runs. */
    private LocalDate end(LocalDate from) {
        if (happens(5)) {
            return asOf.plusDays(random.nextInt(700));
        }
        LocalDate to = happens(50)
                ? from.plusYears(one(YEARS)).plusDays(random.nextInt(-2, 2))
                : from.plusDays(random.nextInt(2000));
        return to.isBefore(from) ? from : to.isAfter(asOf) ? asOf : to;
    }

    HeldCertificate certificate() {
        return new HeldCertificate(related(), one(Arrays.asList(SkillLevel.values())), begun(past()));
    }

    ProfessionalTitle title() {
        return new ProfessionalTitle(
                one(Arrays.asList(TitleRank.values())), said(() -> happens(80)), begun(past()), happens(30));
    }

    Education education() {
        return new Education(
                one(Arrays.asList(EducationKind.values())),
                related(),
                one(Arrays.asList(Standing.values())),
                said(random::nextBoolean));
    }

    Relatedness related() {
        return new Relatedness(said(() -> one(Arrays.asList(Relation.values()))), null);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> @Nullable T said(Supplier<T> fact) {
        return happens(15) ? null : fact.get();
    }

    private <T> List<T> list(Supplier<T> entry) {
        return Stream.generate(entry).limit(random.nextInt(MOST)).toList();
    }

    private LocalDate past() {
        LocalDate day = switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(random.nextInt(2010, 2027), 2, 27).plusDays(random.nextInt(4));
            case 1 -> asOf.minusDays(random.nextInt(15 * 365));
            default -> asOf.minusYears(one(YEARS)).plusDays(random.nextInt(-2, 3));
        };
        return day.isAfter(asOf) ? asOf : day;
    }

    /** What is known, for the message of a test that fails. */
    String describe(Applicant applicant) {
        return "as of %s: born %s, intends %s, %s %s %s %s"
                .formatted(
                        asOf,
                        applicant.birthDate(),
                        applicant.intendsToWork(),
                        applicant.work(),
                        applicant.certificates(),
                        applicant.titles(),
                        applicant.education());
    }
}
