package org.skillregister.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Route;
import org.skillregister.eligibility.rule.RuleLevel;
import org.skillregister.eligibility.rule.RuleNote;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.release.ReleaseProblem;
import org.skillregister.reference.release.ReleaseRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the rule files of a version of the reference data. A mistake in one file rejects all of them. */
final class RuleFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Missing primitive values become 0 or false; the requirements check the rest.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, SourceDocument> documents;

    RuleFiles(Map<String, SourceDocument> documents) {
        this.documents = documents;
    }

    /**
     * Reads the rules.
     *
     * @param files file contents by name
     * @throws ReleaseRefused with all problems
     */
    RuleSets read(SortedMap<String, String> files) {
        List<RuleSet> ruleSets = new ArrayList<>();
        List<ReleaseProblem> problems = new ArrayList<>();
        files.forEach((name, text) -> {
            try {
                ruleSets.add(read(text));
            } catch (JacksonException mistake) {
                problems.add(problem(name, mistake));
            } catch (IllegalArgumentException mistake) {
                problems.add(new ReleaseProblem(name + ".yaml", 0, null, String.valueOf(mistake.getMessage())));
            }
        });
        if (!problems.isEmpty()) {
            throw new ReleaseRefused(problems);
        }
        ruleSets.sort(RuleFiles::shanghaiFirst);
        return new RuleSets(List.copyOf(ruleSets));
    }

    private static ReleaseProblem problem(String name, JacksonException mistake) {
        TokenStreamLocation location = mistake.getLocation();
        String field = mistake.getPath().stream()
                .map(part -> part.getPropertyName() == null ? "[" + part.getIndex() + "]" : part.getPropertyName())
                .collect(Collectors.joining(" "));
        return new ReleaseProblem(
                name + ".yaml",
                location == null ? 0 : Math.max(0, location.getLineNr()),
                field.isEmpty() ? null : field,
                mistake.getOriginalMessage());
    }

    private static int shanghaiFirst(RuleSet one, RuleSet other) {
        return Boolean.compare(
                other.jurisdiction().equals(RuleSets.JURISDICTION),
                one.jurisdiction().equals(RuleSets.JURISDICTION));
    }

    RuleSet read(String text) {
        RuleFile file = YAML.readValue(text, RuleFile.class);
        return new RuleSet(
                file.id(),
                file.title(),
                file.jurisdiction(),
                file.effectiveFrom(),
                file.supersededOn(),
                file.occupations() == null
                        ? null
                        : file.occupations().stream().map(OccupationCode::of).toList(),
                file.notes().stream().map(this::note).toList(),
                file.levels().stream().map(level -> level(file, level)).toList(),
                citation(file.citation()));
    }

    private RuleNote note(RuleFile.Note note) {
        return new RuleNote(note.text(), cited(note.citation()));
    }

    private RuleLevel level(RuleFile file, RuleFile.Level level) {
        List<Route> routes = level.routes().stream()
                .map(way -> new Route(
                        "%s %s %s".formatted(file.id(), level.level(), way.clause()),
                        way.clause(),
                        way.requirements(),
                        citation(way.citation())))
                .toList();
        return new RuleLevel(
                level.level(),
                cited(level.citation()),
                level.preconditions(),
                cited(level.preconditionsCitation()),
                routes);
    }

    private @Nullable Citation cited(RuleFile.@Nullable Place place) {
        return place == null ? null : citation(place);
    }

    private Citation citation(RuleFile.Place place) {
        SourceDocument document = documents.get(place.document());
        if (document == null) {
            throw new IllegalArgumentException("No source document " + place.document());
        }
        return new Citation(document, place.locator(), null);
    }
}
