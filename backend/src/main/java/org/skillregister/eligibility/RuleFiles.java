package org.skillregister.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Route;
import org.skillregister.eligibility.rule.RuleLevel;
import org.skillregister.eligibility.rule.RuleNote;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SourceDocument;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the rule files of the program. A file with a mistake stops the start. */
final class RuleFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What is left out is 0 or false; the requirements check the rest.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, SourceDocument> documents;

    RuleFiles(Map<String, SourceDocument> documents) {
        this.documents = documents;
    }

    RuleBook read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:rules/*.yaml");
            return new RuleBook(Arrays.stream(files)
                    .map(this::read)
                    .sorted(RuleFiles::shanghaiFirst)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int shanghaiFirst(RuleSet one, RuleSet other) {
        return Boolean.compare(
                other.jurisdiction().equals(RuleBook.JURISDICTION),
                one.jurisdiction().equals(RuleBook.JURISDICTION));
    }

    private RuleSet read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return read(stream);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Rule file %s is refused: %s".formatted(file.getFilename(), e.getMessage()), e);
        }
    }

    RuleSet read(InputStream stream) {
        RuleFile file = YAML.readValue(stream, RuleFile.class);
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
