package org.skillregister.assessment.storage;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.ApplicationRoute;
import org.skillregister.assessment.ApplicationStep;
import org.skillregister.assessment.AssessmentLink;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ConductAct;
import org.skillregister.assessment.ConductTier;
import org.skillregister.assessment.ContactPoint;
import org.skillregister.assessment.FormField;
import org.skillregister.assessment.FormMaterial;
import org.skillregister.assessment.PhotoRequirement;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.Procedures;
import org.skillregister.assessment.ResultValidity;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.reference.Citation;

/** Builds procedures from an organization's statement. */
final class ProcedureStatements {

    private final PlanKey plan;
    private final PlanStatement statement;
    private final Function<String, Citation> citation;
    private int forms;

    /** @param citation makes the citation of a part of the plan */
    ProcedureStatements(PlanKey plan, PlanStatement statement, Function<String, Citation> citation) {
        this.plan = plan;
        this.statement = statement;
        this.citation = citation;
    }

    Procedures read() {
        return new Procedures(
                statement.applicationRoutes().stream()
                        .map(this::route)
                        .sorted(comparing(ApplicationRoute::kind))
                        .toList(),
                rules(),
                statement.resultValidityYears().stream()
                        .map(it -> ResultValidity.of(plan, it.level(), it.years(), citation.apply("成绩有效期")))
                        .sorted(comparing(ResultValidity::level))
                        .toList(),
                numbered(statement.conductRules(), this::tier),
                statement.contactPoints().stream()
                        .map(it -> new ContactPoint(
                                it.kind(), it.name(), it.address(), it.phone(), it.hours(), citation.apply("联系方式")))
                        .toList(),
                statement.links().stream()
                        .map(it ->
                                new AssessmentLink(it.kind(), it.name(), it.address(), it.path(), citation.apply("网址")))
                        .toList());
    }

    private interface Numbered<S, T> {
        T make(S statement, int number);
    }

    private static <S, T> List<T> numbered(List<S> list, Numbered<S, T> each) {
        return IntStream.range(0, list.size())
                .mapToObj(place -> each.make(list.get(place), place + 1))
                .toList();
    }

    private ApplicationRoute route(PlanStatement.Route route) {
        return new ApplicationRoute(
                route.kind(),
                route.summary(),
                numbered(route.steps(), (step, number) -> new ApplicationStep(number, step, citation.apply("申报方式"))),
                route.forms().stream().map(this::form).toList(),
                citation.apply("申报方式"));
    }

    private ApplicationForm form(PlanStatement.Form form) {
        forms++;
        return new ApplicationForm(
                "%s-form-%d".formatted(plan.id(), forms),
                form.title(),
                form.fields() == null
                        ? null
                        : numbered(
                                form.fields(),
                                (field, number) ->
                                        new FormField(number, field.name(), field.filledBy(), citation.apply("报名表"))),
                form.materials() == null
                        ? null
                        : numbered(
                                form.materials(),
                                (material, number) -> new FormMaterial(
                                        number, material.name(), material.summary(), citation.apply("材料"))),
                photo(form.photo()),
                citation.apply("报名表"));
    }

    private @Nullable PhotoRequirement photo(PlanStatement.@Nullable Photo photo) {
        return photo == null
                ? null
                : new PhotoRequirement(
                        photo.format(),
                        photo.widthOver(),
                        photo.heightOver(),
                        photo.sizeUnder(),
                        photo.summary(),
                        citation.apply("照片"));
    }

    /** The rules, in the order of the statement within each topic. */
    private List<AssessmentRule> rules() {
        Map<AssessmentRuleTopic, Integer> last = new EnumMap<>(AssessmentRuleTopic.class);
        List<AssessmentRule> rules = new ArrayList<>();
        for (PlanStatement.Rule rule : statement.rules()) {
            int number = last.merge(rule.topic(), 1, Integer::sum);
            rules.add(new AssessmentRule(
                    "%s-%s-%d".formatted(plan.id(), rule.topic(), number),
                    rule.topic(),
                    number,
                    rule.summary(),
                    citation.apply("规定")));
        }
        rules.sort(Comparator.comparing(AssessmentRule::topic).thenComparingInt(AssessmentRule::number));
        return List.copyOf(rules);
    }

    private ConductTier tier(PlanStatement.Tier tier, int number) {
        return new ConductTier(
                "%s-%d".formatted(plan.id(), number),
                number,
                tier.sanction(),
                numbered(tier.acts(), (act, place) -> new ConductAct(place, act, citation.apply("违纪处理"))),
                citation.apply("违纪处理"));
    }
}
