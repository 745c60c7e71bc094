package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.Route;
import org.skillregister.eligibility.rule.RuleLevel;
import org.skillregister.eligibility.rule.RuleSet;

/** Evaluates one applicant on one day: every route of every level, with every reason. */
public final class Evaluator {

    private final RequirementEvaluator evaluator;
    private final RequirementMessages messages;
    private final RequirementConflicts conflicts;

    public Evaluator(Applicant applicant, LocalDate asOf) {
        this.evaluator = new RequirementEvaluator(applicant, asOf);
        this.messages = new RequirementMessages(applicant, asOf);
        this.conflicts = new RequirementConflicts(applicant);
    }

    /** @return the levels of the rule set, lowest first */
    public List<LevelFinding> evaluate(RuleSet rules) {
        return rules.levels().stream().map(this::level).toList();
    }

    /** @return the facts to ask for next, most useful first */
    public List<ApplicantFact> missingFacts(List<LevelFinding> levels) {
        return MissingFacts.of(evaluator, levels);
    }

    private LevelFinding level(RuleLevel level) {
        List<RequirementFinding> preconditions = all(level.preconditions());
        List<RouteFinding> routes = level.routes().stream()
                .map(route -> route(route, preconditions))
                .toList();
        return new LevelFinding(level.level(), preconditions, level.preconditionsCitation(), routes);
    }

    private RouteFinding route(Route route, List<RequirementFinding> preconditions) {
        List<RequirementFinding> requirements = all(route.requirements());
        List<String> evidence = Stream.concat(preconditions.stream(), requirements.stream())
                .flatMap(finding -> finding.requirement().evidence().stream())
                .distinct()
                .toList();
        return new RouteFinding(route, evidence, requirements);
    }

    private List<RequirementFinding> all(List<Requirement> requirements) {
        return requirements.stream().map(this::requirement).toList();
    }

    private RequirementFinding requirement(Requirement requirement) {
        RequirementEvaluation evaluation = RequirementEvaluation.of(requirement, evaluator);
        return new RequirementFinding(
                requirement,
                evaluation.verdict(),
                messages.message(requirement, evaluation),
                evaluation.missing(),
                evaluation.open(),
                conflicts.of(requirement, evaluation),
                evaluation.from(),
                evaluator.until(requirement));
    }
}
