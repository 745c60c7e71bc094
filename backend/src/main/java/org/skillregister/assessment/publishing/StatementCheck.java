package org.skillregister.assessment.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;
import org.skillregister.publication.ValueProblem;
import org.skillregister.publication.WebAddress;
import org.skillregister.publication.Yuan;

/** Checks an organization's plan, both in itself and against the catalogue in force, and reports every problem at once. */
final class StatementCheck {

    /** The path of the plan in a mutation's input. */
    static final String ROOT = "plan.";

    private static final int FIRST_YEAR = 2020;
    private static final int MOST_OFFERINGS = 200;

    private final StatementProblems problems = new StatementProblems(ROOT);
    private final PlanStatement given;
    private final LocalDate today;

    private StatementCheck(PlanStatement given, LocalDate today) {
        this.given = given;
        this.today = today;
    }

    /**
     * The result of a check.
     *
     * @param statement the statement with its texts trimmed; not to be used when there are problems
     * @param problems the problems; empty when there are none
     */
    record Checked(PlanStatement statement, List<Problem> problems) {}

    static Checked of(PlanStatement given, String organization, Catalogue catalogue, LocalDate today) {
        StatementCheck check = new StatementCheck(given, today);
        PlanStatement statement = check.read();
        new ScopeCheck(catalogue, check.problems).check(organization, given.offerings());
        return new Checked(statement, check.problems.list());
    }

    private PlanStatement read() {
        checkYear();
        ProcedureCheck procedures = new ProcedureCheck(problems);
        ContactCheck contacts = new ContactCheck(problems);
        return new PlanStatement(
                given.year(),
                problems.text("title", given.title(), 200),
                given.effectiveFrom(),
                notice(given.notice()),
                offerings(),
                new TimetableCheck(given.year(), problems).read(given.rounds(), given.offerings()),
                procedures.routes(given.applicationRoutes()),
                procedures.rules(given.rules()),
                procedures.validities(given.resultValidityYears()),
                procedures.times(given.resultTimes()),
                procedures.tiers(given.conductRules()),
                contacts.points(given.contactPoints()),
                contacts.links(given.links()));
    }

    private void checkYear() {
        int latest = today.getYear() + 2;
        problems.require(
                given.year() >= FIRST_YEAR && given.year() <= latest,
                "year",
                ProblemCode.OUT_OF_RANGE,
                "年份须在%d到%d之间。".formatted(FIRST_YEAR, latest));
        int effective = given.effectiveFrom().getYear();
        problems.require(
                effective == given.year() || effective == given.year() - 1,
                "effectiveFrom",
                ProblemCode.OUT_OF_RANGE,
                "计划从哪天起有效，须在当年或上一年。");
    }

    private PlanStatement.Notice notice(PlanStatement.Notice notice) {
        problems.require(
                !notice.publishedOn().isAfter(today), "notice.publishedOn", ProblemCode.OUT_OF_RANGE, "通知不能晚于今天。");
        String url = problems.text("notice.url", notice.url(), 500);
        if (!url.isEmpty() && WebAddress.find(url).isEmpty()) {
            problems.add("notice.url", ProblemCode.MALFORMED, "须是完整的https地址。");
        }
        return new PlanStatement.Notice(
                problems.text("notice.number", notice.number(), 50),
                problems.text("notice.title", notice.title(), 200),
                notice.publishedOn(),
                url);
    }

    private List<PlanStatement.Offering> offerings() {
        problems.require(!given.offerings().isEmpty(), "offerings", ProblemCode.REQUIRED, "请至少列出一个评价项目。");
        Set<String> seen = new HashSet<>();
        return problems.each("offerings", given.offerings(), MOST_OFFERINGS, (path, offering) -> {
            problems.require(
                    seen.add(offering.occupation() + " " + offering.level()),
                    path,
                    ProblemCode.DUPLICATE,
                    "这个职业的这个等级列了两次。");
            return new PlanStatement.Offering(
                    offering.occupation(), offering.level(), modules(path, offering), fees(path, offering));
        });
    }

    private List<AssessmentModule> modules(String path, PlanStatement.Offering offering) {
        Set<AssessmentModule> seen = EnumSet.noneOf(AssessmentModule.class);
        return problems.each(path + ".modules", offering.modules(), 5, (at, module) -> {
            problems.require(seen.add(module), at, ProblemCode.DUPLICATE, "这个科目列了两次。");
            return module;
        });
    }

    private List<PlanStatement.Fee> fees(String path, PlanStatement.Offering offering) {
        Set<AssessmentFeeKind> seen = EnumSet.noneOf(AssessmentFeeKind.class);
        return problems.each(path + ".fees", offering.fees(), 10, (at, fee) -> {
            problems.require(seen.add(fee.kind()), at + ".kind", ProblemCode.DUPLICATE, "这一种收费列了两次。");
            return new PlanStatement.Fee(fee.kind(), amount(at + ".amount", fee.amount()));
        });
    }

    private @Nullable BigDecimal amount(String path, @Nullable BigDecimal given) {
        if (given == null) {
            return null;
        }
        Optional<ValueProblem> problem = Yuan.problem(given);
        problem.ifPresent(it -> problems.add(path, it));
        return problem.isPresent() ? null : Yuan.plain(given);
    }
}
