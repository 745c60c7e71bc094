package org.skillregister.assessment.publishing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.publication.ProblemCode;
import org.skillregister.reference.SkillLevel;

/** Checks each round of a plan: its name, its levels, and the order of its days. */
final class RoundCheck {

    private static final int MOST_DAYS = 31;

    private final int year;
    private final Set<SkillLevel> offered;
    private final StatementProblems problems;
    private final Set<String> names = new HashSet<>();

    /** @param offered the levels that the plan assesses */
    RoundCheck(int year, Set<SkillLevel> offered, StatementProblems problems) {
        this.year = year;
        this.offered = offered;
        this.problems = problems;
    }

    PlanStatement.Round read(String path, PlanStatement.Round round) {
        String name = problems.text(path + ".name", round.name(), 50);
        problems.require(names.add(name), path + ".name", ProblemCode.DUPLICATE, "两个批次的名称一样。");
        List<LocalDate> exams = exams(path + ".examDates", round.examDates());
        checkDays(path, round, exams);
        return new PlanStatement.Round(
                name,
                levels(path + ".levels", round.levels()),
                round.application(),
                round.payment(),
                round.admissionTicketFrom(),
                exams,
                problems.textOrNull(path + ".mayMoveTo", round.mayMoveTo(), 50));
    }

    private List<SkillLevel> levels(String path, List<SkillLevel> given) {
        problems.require(!given.isEmpty(), path, ProblemCode.REQUIRED, "请写明这一批次评价哪些等级。");
        Set<SkillLevel> seen = new HashSet<>();
        return problems
                .each(path, given, SkillLevel.values().length, (at, level) -> {
                    problems.require(seen.add(level), at, ProblemCode.DUPLICATE, "这个等级列了两次。");
                    problems.require(offered.contains(level), at, ProblemCode.UNKNOWN, "计划的评价项目里没有这个等级。");
                    return level;
                })
                .stream()
                .sorted()
                .toList();
    }

    private List<LocalDate> exams(String path, List<LocalDate> given) {
        problems.require(!given.isEmpty(), path, ProblemCode.REQUIRED, "请写明考试日期。");
        Set<LocalDate> seen = new HashSet<>();
        return problems
                .each(path, given, MOST_DAYS, (at, day) -> {
                    problems.require(seen.add(day), at, ProblemCode.DUPLICATE, "这一天列了两次。");
                    problems.require(day.getYear() == year, at, ProblemCode.OUT_OF_RANGE, "考试日期须在%d年。".formatted(year));
                    return day;
                })
                .stream()
                .sorted()
                .toList();
    }

    private void checkDays(String path, PlanStatement.Round round, List<LocalDate> exams) {
        DayWindow application = round.application();
        DayWindow payment = round.payment();
        LocalDate ticket = round.admissionTicketFrom();
        int opens = application.opensOn().getYear();
        problems.require(
                opens == year || opens == year - 1,
                path + ".application.opensOn",
                ProblemCode.OUT_OF_RANGE,
                "申报须在当年或上一年开始。");
        order(path + ".application.closesOn", application.opensOn(), application.closesOn(), "申报的最后一天早于第一天。");
        order(path + ".payment.opensOn", application.opensOn(), payment.opensOn(), "缴费早于申报。");
        order(path + ".payment.closesOn", payment.opensOn(), payment.closesOn(), "缴费的最后一天早于第一天。");
        order(path + ".admissionTicketFrom", application.opensOn(), ticket, "准考证早于申报。");
        LocalDate first = exams.isEmpty() ? null : exams.getFirst();
        before(path + ".application.closesOn", application.closesOn(), first, "申报到考试那天还没有截止。");
        before(path + ".payment.closesOn", payment.closesOn(), first, "缴费到考试那天还没有截止。");
        if (first != null) {
            order(path + ".admissionTicketFrom", ticket, first, "准考证晚于考试。");
        }
    }

    private void order(String path, LocalDate earlier, LocalDate later, String message) {
        problems.require(!later.isBefore(earlier), path, ProblemCode.DATE_ORDER, message);
    }

    private void before(String path, LocalDate day, @Nullable LocalDate exam, String message) {
        problems.require(exam == null || day.isBefore(exam), path, ProblemCode.DATE_ORDER, message);
    }
}
