package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skillregister.ApiTest;
import org.skillregister.reference.SkillLevel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of {@code eligibility-cases}, asked through the API. Its README says how they are written. */
@ApiTest
class EligibilityCasesTest {

    private static final Path CASES = Path.of("src/test/resources/eligibility-cases");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String DOCUMENT = """
        query Case($input: EligibilityInput!) {
          eligibility(input: $input) {
            highestLevel missingFacts
            levels { level verdict eligibleFrom routes { clause verdict } }
          }
        }
        """;
    private static final Map<String, Object> APPLICANT = Map.of(
            "birthDate", "1990-06-15",
            "intendsToWork", false,
            "work", List.of(),
            "certificates", List.of(),
            "titles", List.of(),
            "education", List.of());

    private record Cases(List<Case> cases) {}

    private record Case(
            String name,
            @Nullable String occupation,
            @Nullable String asOf,
            @Nullable Map<String, @Nullable Object> applicant,
            Map<String, @Nullable Object> expect) {}

    private record Expected(
            String verdict,
            @Nullable String from,
            @Nullable List<String> met,
            @Nullable List<String> unknown) {}

    private record Answer(@Nullable String highestLevel, List<String> missingFacts, List<Level> levels) {}

    private record Level(
            String level, String verdict, @Nullable String eligibleFrom, List<RouteVerdict> routes) {

        List<String> clauses(String verdict) {
            return routes.stream()
                    .filter(route -> route.verdict().equals(verdict))
                    .map(RouteVerdict::clause)
                    .toList();
        }
    }

    private record RouteVerdict(String clause, String verdict) {}

    @Autowired
    private HttpGraphQlTester graphQl;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return yaml.stream().flatMap(this::casesOf);
        }
    }

    private Stream<DynamicTest> casesOf(Path file) {
        return YAML.readValue(file, Cases.class).cases().stream()
                .map(one ->
                        DynamicTest.dynamicTest("%s: %s".formatted(file.getFileName(), one.name()), () -> check(one)));
    }

    private void check(Case one) {
        Answer answer = ask(one);
        Map<String, @Nullable Object> expect = new LinkedHashMap<>(one.expect());
        if (expect.containsKey("highestLevel")) {
            assertThat(answer.highestLevel()).as(one.name()).isEqualTo(expect.remove("highestLevel"));
        }
        if (expect.containsKey("missingFacts")) {
            assertThat(answer.missingFacts()).as(one.name()).isEqualTo(expect.remove("missingFacts"));
        }
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Level level : answer.levels()) {
            Object given = expect.remove(level.level());
            if (given != null) {
                expected.add(told(level.level(), YAML.convertValue(given, Expected.class)));
                actual.add(told(level));
            } else if (!level.level().equals(SkillLevel.LEVEL_5.name())) {
                expected.add(level.level() + " NOT_MET");
                actual.add(level.level() + " " + level.verdict());
            }
        }
        assertThat(actual).as(one.name()).isEqualTo(expected);
        assertThat(expect).as("what nobody compares").isEmpty();
    }

    private static String told(Level level) {
        return "%s %s from %s, met %s, unknown %s"
                .formatted(
                        level.level(),
                        level.verdict(),
                        level.eligibleFrom(),
                        level.clauses("MET"),
                        level.clauses("UNKNOWN"));
    }

    private static String told(String level, Expected expected) {
        return "%s %s from %s, met %s, unknown %s"
                .formatted(
                        level,
                        expected.verdict(),
                        expected.from(),
                        Objects.requireNonNullElse(expected.met(), List.of()),
                        Objects.requireNonNullElse(expected.unknown(), List.of()));
    }

    private Answer ask(Case one) {
        Map<String, @Nullable Object> applicant = new HashMap<>(APPLICANT);
        if (one.applicant() != null) {
            applicant.putAll(one.applicant());
            assertThat(APPLICANT.keySet()).containsAll(one.applicant().keySet());
        }
        Map<String, Object> input = Map.of(
                "occupation", Objects.requireNonNullElse(one.occupation(), "4-07-03-05"),
                "asOf", Objects.requireNonNullElse(one.asOf(), ApiTest.TODAY.toString()),
                "applicant", applicant);
        return graphQl.document(DOCUMENT)
                .variable("input", input)
                .execute()
                .path("eligibility")
                .entity(Answer.class)
                .get();
    }
}
