package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.reference.SkillLevel;

/** The content of a rule set's file. The whole file is rejected when anything is missing, unknown or out of order. */
record RuleFile(
        String id,
        String title,
        String jurisdiction,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate supersededOn,
        @Nullable List<String> occupations,
        Place citation,
        List<Note> notes,
        List<Level> levels) {

    record Place(String document, String locator) {

        Place {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(locator, "locator");
        }
    }

    record Note(String text, @Nullable Place citation) {

        Note {
            Objects.requireNonNull(text, "text");
        }
    }

    record Level(
            @Nullable SkillLevel level,
            @Nullable Place citation,
            List<Requirement> preconditions,
            @Nullable Place preconditionsCitation,
            List<Way> routes) {

        Level {
            if ((level == null) != (citation == null)) {
                throw new IllegalArgumentException("Level %s and its citation".formatted(level));
            }
            List<String> clauses = routes.stream().map(Way::clause).toList();
            if (preconditions.isEmpty() != (preconditionsCitation == null)) {
                throw new IllegalArgumentException("Preconditions of %s and their citation".formatted(level));
            }
            List<String> counted = IntStream.rangeClosed(1, routes.size())
                    .mapToObj("(%d)"::formatted)
                    .toList();
            if (routes.isEmpty() || !clauses.equals(counted)) {
                throw new IllegalArgumentException("Clauses of %s must be (1), (2), …: %s".formatted(level, clauses));
            }
        }
    }

    record Way(String clause, Place citation, List<Requirement> requirements) {

        Way {
            Objects.requireNonNull(citation, "citation");
            if (requirements.isEmpty()) {
                throw new IllegalArgumentException("Clause %s asks nothing".formatted(clause));
            }
        }
    }

    RuleFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(notes, "notes");
        List<@Nullable SkillLevel> given =
                levels.stream().<@Nullable SkillLevel>map(Level::level).toList();
        if (effectiveFrom != null && !given.equals(List.of(SkillLevel.values()))) {
            throw new IllegalArgumentException("Dated rules have the five levels, the lowest first: " + given);
        }
    }
}
