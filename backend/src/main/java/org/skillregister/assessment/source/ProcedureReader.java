package org.skillregister.assessment.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.ApplicationRoute;
import org.skillregister.assessment.ApplicationRouteKind;
import org.skillregister.assessment.ApplicationStep;
import org.skillregister.assessment.AssessmentLink;
import org.skillregister.assessment.AssessmentLinkKind;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ConductAct;
import org.skillregister.assessment.ConductTier;
import org.skillregister.assessment.ContactKind;
import org.skillregister.assessment.ContactPoint;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.Procedures;
import org.skillregister.assessment.ResultValidity;
import org.skillregister.reference.SkillLevel;

/** Reads the procedures of assessments. */
final class ProcedureReader {

    private record Tier(PlanKey plan, int tier) {}

    private record Route(PlanKey plan, String route) {}

    private ProcedureReader() {}

    /** @param forms the forms by id */
    static Function<PlanKey, Procedures> procedures(PlanRows rows, Map<String, ApplicationForm> forms) {
        var routes = routes(rows, forms);
        var rules = rules(rows);
        var validities = validities(rows);
        var conduct = conduct(rows);
        var contacts = contacts(rows);
        var links = links(rows);
        return plan -> new Procedures(
                routes.getOrDefault(plan, List.of()),
                rules.getOrDefault(plan, List.of()).stream()
                        .sorted(Comparator.comparing(AssessmentRule::topic).thenComparingInt(AssessmentRule::number))
                        .toList(),
                validities.getOrDefault(plan, List.of()),
                conduct.getOrDefault(plan, List.of()),
                contacts.getOrDefault(plan, List.of()),
                links.getOrDefault(plan, List.of()));
    }

    private static Map<PlanKey, List<ApplicationRoute>> routes(PlanRows rows, Map<String, ApplicationForm> forms) {
        PlanRows.KeyReader<Route> key = row -> new Route(PlanKey.of(row), row.getString("route"));
        Map<Route, List<ApplicationStep>> steps = rows.by(
                key,
                "select * from application_step order by number",
                (row, citation) -> new ApplicationStep(row.getInt("number"), row.getString("summary"), citation));
        Map<Route, List<ApplicationForm>> formsByRoute =
                rows.by(key, "select * from application_route_form order by position", (row, citation) -> {
                    ApplicationForm form = forms.get(row.getString("form_id"));
                    if (form == null) {
                        throw new IllegalStateException("No form " + row.getString("form_id"));
                    }
                    return form;
                });
        return rows.byPlan(
                "select * from application_route order by route",
                (row, citation) -> new ApplicationRoute(
                        ApplicationRouteKind.valueOf(row.getString("route")),
                        row.getString("summary"),
                        steps.getOrDefault(key.read(row), List.of()),
                        formsByRoute.getOrDefault(key.read(row), List.of()),
                        citation));
    }

    private static Map<PlanKey, List<AssessmentRule>> rules(PlanRows rows) {
        return rows.byPlan(
                "select * from assessment_rule",
                (row, citation) -> new AssessmentRule(
                        "%s-%s-%d".formatted(PlanKey.of(row).id(), row.getString("topic"), row.getInt("number")),
                        AssessmentRuleTopic.valueOf(row.getString("topic")),
                        row.getInt("number"),
                        row.getString("summary"),
                        citation));
    }

    private static Map<PlanKey, List<ResultValidity>> validities(PlanRows rows) {
        return rows.byPlan(
                "select * from result_validity order by level desc",
                (row, citation) -> ResultValidity.of(
                        PlanKey.of(row), SkillLevel.of(row.getInt("level")), row.getInt("years"), citation));
    }

    private static Map<PlanKey, List<ConductTier>> conduct(PlanRows rows) {
        Map<Tier, List<ConductAct>> acts = rows.by(
                row -> new Tier(PlanKey.of(row), row.getInt("tier")),
                "select * from conduct_act order by number",
                (row, citation) -> new ConductAct(row.getInt("number"), row.getString("summary"), citation));
        return rows.byPlan(
                "select * from conduct_tier order by tier",
                (row, citation) -> new ConductTier(
                        "%s-%d".formatted(PlanKey.of(row).id(), row.getInt("tier")),
                        row.getInt("tier"),
                        row.getString("sanction"),
                        acts.getOrDefault(new Tier(PlanKey.of(row), row.getInt("tier")), List.of()),
                        citation));
    }

    private static Map<PlanKey, List<ContactPoint>> contacts(PlanRows rows) {
        return rows.byPlan(
                "select * from contact_point order by position",
                (row, citation) -> new ContactPoint(
                        ContactKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("hours"),
                        citation));
    }

    private static Map<PlanKey, List<AssessmentLink>> links(PlanRows rows) {
        return rows.byPlan(
                "select * from assessment_link order by position",
                (row, citation) -> new AssessmentLink(
                        AssessmentLinkKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("path"),
                        citation));
    }
}
