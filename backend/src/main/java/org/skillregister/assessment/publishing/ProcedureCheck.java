package org.skillregister.assessment.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationRouteKind;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.publication.ProblemCode;
import org.skillregister.reference.SkillLevel;

/** Checks what an organization says about how its assessments go. */
final class ProcedureCheck {

    private static final int LONG = 500;
    private static final int NAME = 100;
    private static final int MOST_YEARS = 10;
    private static final int MOST_WORKING_DAYS = 250;
    private static final int MOST_NUMBER = 100_000;

    private final StatementProblems problems;

    ProcedureCheck(StatementProblems problems) {
        this.problems = problems;
    }

    List<PlanStatement.Route> routes(List<PlanStatement.Route> given) {
        Set<ApplicationRouteKind> seen = EnumSet.noneOf(ApplicationRouteKind.class);
        return problems.each("applicationRoutes", given, 5, (path, route) -> {
            problems.require(seen.add(route.kind()), path + ".kind", ProblemCode.DUPLICATE, "这种申报方式列了两次。");
            return new PlanStatement.Route(
                    route.kind(),
                    problems.text(path + ".summary", route.summary(), LONG),
                    problems.texts(path + ".steps", route.steps(), 20, LONG),
                    problems.each(path + ".forms", route.forms(), 20, this::form));
        });
    }

    private PlanStatement.Form form(String path, PlanStatement.Form form) {
        return new PlanStatement.Form(
                problems.text(path + ".title", form.title(), NAME),
                form.fields() == null
                        ? null
                        : problems.each(
                                path + ".fields",
                                form.fields(),
                                100,
                                (at, field) -> new PlanStatement.Field(
                                        problems.text(at + ".name", field.name(), NAME), field.filledBy())),
                form.materials() == null
                        ? null
                        : problems.each(
                                path + ".materials",
                                form.materials(),
                                50,
                                (at, material) -> new PlanStatement.Material(
                                        problems.text(at + ".name", material.name(), NAME),
                                        problems.text(at + ".summary", material.summary(), LONG))),
                photo(path + ".photo", form.photo()));
    }

    private PlanStatement.@Nullable Photo photo(String path, PlanStatement.@Nullable Photo photo) {
        if (photo == null) {
            return null;
        }
        number(path + ".widthOver", photo.widthOver(), MOST_NUMBER);
        number(path + ".heightOver", photo.heightOver(), MOST_NUMBER);
        number(path + ".sizeUnder", photo.sizeUnder(), MOST_NUMBER);
        return new PlanStatement.Photo(
                problems.text(path + ".format", photo.format(), 20),
                photo.widthOver(),
                photo.heightOver(),
                photo.sizeUnder(),
                problems.text(path + ".summary", photo.summary(), LONG));
    }

    private void number(String path, int number, int most) {
        problems.require(number >= 1 && number <= most, path, ProblemCode.OUT_OF_RANGE, "须在1到%d之间。".formatted(most));
    }

    List<PlanStatement.Rule> rules(List<PlanStatement.Rule> given) {
        return problems.each(
                "rules",
                given,
                100,
                (path, rule) ->
                        new PlanStatement.Rule(rule.topic(), problems.text(path + ".summary", rule.summary(), LONG)));
    }

    List<PlanStatement.Validity> validities(List<PlanStatement.Validity> given) {
        Set<SkillLevel> seen = EnumSet.noneOf(SkillLevel.class);
        return problems.each("resultValidityYears", given, 5, (path, validity) -> {
            problems.require(seen.add(validity.level()), path + ".level", ProblemCode.DUPLICATE, "这个等级列了两次。");
            number(path + ".years", validity.years(), MOST_YEARS);
            return validity;
        });
    }

    PlanStatement.@Nullable ResultTimes times(PlanStatement.@Nullable ResultTimes times) {
        if (times != null) {
            number("resultTimes.workingDays", times.workingDays(), MOST_WORKING_DAYS);
            if (times.markedWorkingDays() != null) {
                number("resultTimes.markedWorkingDays", times.markedWorkingDays(), MOST_WORKING_DAYS);
            }
        }
        return times;
    }

    List<PlanStatement.Tier> tiers(List<PlanStatement.Tier> given) {
        return problems.each(
                "conductRules",
                given,
                10,
                (path, tier) -> new PlanStatement.Tier(
                        problems.text(path + ".sanction", tier.sanction(), LONG),
                        problems.texts(path + ".acts", tier.acts(), 50, LONG)));
    }
}
