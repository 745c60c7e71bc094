package org.skillregister.assessment.publishing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.publication.ProblemCode;
import org.skillregister.reference.SkillLevel;

/** Checks each round of a plan, and all of them against one another. */
final class TimetableCheck {

    private static final int MOST_ROUNDS = 50;

    private final int year;
    private final StatementProblems problems;

    TimetableCheck(int year, StatementProblems problems) {
        this.year = year;
        this.problems = problems;
    }

    List<PlanStatement.Round> read(List<PlanStatement.Round> given, List<PlanStatement.Offering> offerings) {
        Set<SkillLevel> offered =
                offerings.stream().map(PlanStatement.Offering::level).collect(Collectors.toSet());
        RoundCheck check = new RoundCheck(year, offered, problems);
        List<PlanStatement.Round> rounds = problems.each("rounds", given, MOST_ROUNDS, check::read);
        for (int place = 0; place < rounds.size(); place++) {
            checkTarget("rounds[%d].mayMoveTo".formatted(place), rounds.get(place), rounds);
            checkOverlap("rounds[%d].examDates".formatted(place), rounds.get(place), rounds.subList(0, place));
        }
        return rounds;
    }

    private void checkTarget(String path, PlanStatement.Round round, List<PlanStatement.Round> all) {
        String target = round.mayMoveTo();
        if (target == null || round.examDates().isEmpty()) {
            return;
        }
        Optional<PlanStatement.Round> later = all.stream()
                .filter(other ->
                        other.name().equals(target) && !other.examDates().isEmpty())
                .findFirst();
        if (later.isEmpty()) {
            problems.add(path, ProblemCode.UNKNOWN, "计划里没有叫这个名称的批次。");
        } else {
            problems.require(
                    later.get().examDates().getFirst().isAfter(round.examDates().getLast()),
                    path,
                    ProblemCode.DATE_ORDER,
                    "只能并到以后的批次。");
        }
    }

    private void checkOverlap(String path, PlanStatement.Round round, List<PlanStatement.Round> earlier) {
        earlier.stream()
                .filter(other -> shareLevel(round, other))
                .filter(other -> doExamsOverlap(round, other))
                .forEach(other ->
                        problems.add(path, ProblemCode.OVERLAP, "考试日期和“%s”重叠，而两个批次有同样的等级。".formatted(other.name())));
    }

    static boolean shareLevel(PlanStatement.Round one, PlanStatement.Round other) {
        return !Collections.disjoint(one.levels(), other.levels());
    }

    private static boolean doExamsOverlap(PlanStatement.Round one, PlanStatement.Round other) {
        return !one.examDates().isEmpty()
                && !other.examDates().isEmpty()
                && examDays(one).overlaps(examDays(other));
    }

    /** The days from the first to the last exam. */
    private static DayWindow examDays(PlanStatement.Round round) {
        return new DayWindow(round.examDates().getFirst(), round.examDates().getLast());
    }
}
