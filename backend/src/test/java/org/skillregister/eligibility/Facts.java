package org.skillregister.eligibility;

import static org.skillregister.eligibility.ApplicantFact.*;
import static org.skillregister.eligibility.rule.EducationKind.CONTINUING_HIGHER_EDUCATION;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.eligibility.rule.Standing;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.SkillLevel;

/** The facts of an applicant in one world, as sets of days. */
final class Facts {

    private final Applicant applicant;
    private final int asOf;
    private final World world;
    private final Walk walk;

    Facts(Applicant applicant, LocalDate asOf, World world) {
        this.applicant = applicant;
        this.asOf = Days.number(asOf);
        this.world = world;
        this.walk = walk();
    }

    private Walk walk() {
        if (applicant.work() == null) {
            return world.favours(WORK) ? Walk.throughout() : Walk.of(List.of(), _ -> false, false);
        }
        return Walk.of(
                applicant.work(), period -> counts(period.relatedness(), WORK_RELATION), world.favours(WORK_DATE));
    }

    private boolean counts(Relatedness relatedness, ApplicantFact fact) {
        Relation relation = relatedness.relation();
        return relation == null ? world.favours(fact) : relation != Relation.UNRELATED;
    }

    private boolean isTrue(@Nullable Boolean said, ApplicantFact fact) {
        return said == null ? world.favours(fact) : said;
    }

    BitSet aged(int years) {
        LocalDate born = applicant.birthDate();
        return born == null
                ? Days.when(world.favours(BIRTH_DATE))
                : Days.from(Days.anniversary(Days.number(born), years));
    }

    BitSet intends() {
        return Days.when(isTrue(applicant.intendsToWork(), INTENTION));
    }

    BitSet atWork() {
        return walk.around(asOf);
    }

    BitSet worked(int years) {
        return walk.years(years, 0);
    }

    BitSet workedAfter(int years, SkillLevel certificate) {
        return after(years, obtained(certificate));
    }

    /** Where the print does not say 累计. */
    BitSet workedPlainlyAfter(int years, SkillLevel certificate) {
        OptionalInt award = obtained(certificate);
        return world.silenceCounts() || award.isEmpty()
                ? after(years, award)
                : walk.yearsWithoutGap(years, award.getAsInt());
    }

    BitSet workedAfter(int years, TitleRank title) {
        return after(years, obtained(title, true));
    }

    /** Where the print names the title alone. */
    BitSet workedAfterTitleAlone(int years, TitleRank title) {
        return after(years, obtained(title, world.silenceCounts()));
    }

    private BitSet after(int years, OptionalInt award) {
        return award.isPresent() ? walk.years(years, award.getAsInt()) : Days.never();
    }

    BitSet holds(SkillLevel level, int years) {
        OptionalInt day = obtained(level);
        return day.isPresent() ? Days.from(Days.anniversary(day.getAsInt(), years)) : Days.never();
    }

    private OptionalInt obtained(SkillLevel level) {
        return applicant.certificates() == null
                ? since(CERTIFICATES)
                : first(applicant.certificates().stream()
                        .filter(held -> held.level() == level
                                || (world.silenceCounts() && held.level().number() < level.number()))
                        .filter(held -> counts(held.relatedness(), CERTIFICATE_RELATION))
                        .map(held -> day(held.obtainedOn(), CERTIFICATE_DATE)));
    }

    private OptionalInt obtained(TitleRank rank, boolean qualifications) {
        return applicant.titles() == null
                ? since(TITLES)
                : first(applicant.titles().stream()
                        .filter(held -> held.rank() == rank
                                || (world.silenceCounts() && held.rank().compareTo(rank) > 0))
                        .filter(held -> qualifications || !held.qualification())
                        .filter(held -> isTrue(held.corresponds(), TITLE_CORRESPONDENCE))
                        .map(held -> day(held.obtainedOn(), TITLE_DATE)));
    }

    private LocalDate day(DayRange range, ApplicantFact fact) {
        return world.favours(fact) ? range.first() : range.last();
    }

    private OptionalInt since(ApplicantFact fact) {
        return world.favours(fact) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static OptionalInt first(Stream<LocalDate> days) {
        return days.mapToInt(Days::number).min();
    }

    BitSet studied(Set<EducationKind> kinds, Set<Standing> standings) {
        return studied(kinds, standings, _ -> true);
    }

    BitSet studiedRelated(Set<EducationKind> kinds, Set<Standing> standings) {
        return studied(kinds, standings, one -> counts(one.relatedness(), MAJOR_RELATION));
    }

    BitSet studiedApproved(Set<EducationKind> kinds, Set<Standing> standings) {
        return studied(
                kinds,
                standings,
                one -> counts(one.relatedness(), MAJOR_RELATION)
                        && isTrue(one.approvedProgramme(), PROGRAMME_APPROVAL));
    }

    private BitSet studied(Set<EducationKind> kinds, Set<Standing> standings, Predicate<Education> which) {
        if (applicant.education() == null) {
            return Days.when(world.favours(EDUCATION));
        }
        boolean regularAsked = kinds.contains(EducationKind.BACHELOR);
        return Days.when(applicant.education().stream()
                .filter(one -> kinds.contains(one.kind())
                        || (regularAsked && world.silenceCounts() && one.kind() == CONTINUING_HIGHER_EDUCATION))
                .filter(one -> standings.contains(one.standing()))
                .anyMatch(which));
    }
}
