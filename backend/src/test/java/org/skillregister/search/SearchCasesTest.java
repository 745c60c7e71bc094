package org.skillregister.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures with many real-life queries how well people find what they mean. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchCasesTest {

    private static final Path ANSWERS = Path.of("..", "schema", "search", "search-answers.tsv");
    private static final int MOST_ANSWERS = 10;
    private static final String SEARCH = """
        query($text: String!) { search(text: $text, first: 100) {
            understood { level wish text uncovered }
            suggestions { text occupation { code name } }
            edges { matchedBy { kind text } node {
                __typename
                ... on Occupation { code name }
                ... on CatalogueItem { id name occupation { name } }
                ... on SelectionItem { id name occupation { name } }
                ... on Organization { id name }
                ... on Course { id title } } } } }
        """;

    private record Answered(SearchCase asked, JsonNode answer) {

        List<JsonNode> nodes() {
            return edges().stream().map(edge -> edge.get("node")).toList();
        }

        /** Other tests publish courses, whose ids begin so. */
        List<JsonNode> edges() {
            List<JsonNode> edges = new ArrayList<>();
            for (JsonNode edge : answer.get("edges")) {
                if (!edge.get("node").path("id").asString("").startsWith("c-")) {
                    edges.add(edge);
                }
            }
            return edges.stream().limit(MOST_ANSWERS).toList();
        }

        boolean hasFirst(int most) {
            List<JsonNode> first = nodes().stream().limit(most).toList();
            BiPredicate<String, JsonNode> is =
                    (name, node) -> node.path("name").asString("").equals(name)
                            || node.path("title").asString("").equals(name)
                            || node.path("occupation").path("name").asString("").equals(name);
            return most == 1
                    ? asked.expected().stream().anyMatch(name -> first.stream().anyMatch(node -> is.test(name, node)))
                    : asked.expected().stream().allMatch(name -> first.stream().anyMatch(node -> is.test(name, node)));
        }

        String understood(String part) {
            return answer.get("understood").get(part).asString("");
        }

        String line() {
            List<String> found = new ArrayList<>();
            for (JsonNode edge : edges()) {
                JsonNode node = edge.get("node");
                List<String> why = new ArrayList<>();
                edge.get("matchedBy")
                        .forEach(match -> why.add(match.get("kind").asString() + ":"
                                + match.get("text").asString()));
                found.add("%s %s %s"
                        .formatted(
                                node.get("__typename").asString(),
                                node.path("id").asString(node.path("code").asString("")),
                                String.join(",", why)));
            }
            List<String> near = new ArrayList<>();
            answer.get("suggestions")
                    .forEach(suggestion -> near.add(suggestion.get("text").asString() + ":"
                            + suggestion.get("occupation").get("code").asString()));
            return String.join(
                    "\t",
                    asked.query(),
                    understood("level"),
                    understood("wish"),
                    understood("text"),
                    understood("uncovered"),
                    String.join(" | ", found),
                    String.join(" | ", near));
        }

        @Override
        public String toString() {
            return "%s (%s): %s; understood %s, suggested %s"
                    .formatted(
                            asked.query(),
                            String.join("、", asked.expected()),
                            nodes().stream()
                                    .limit(3)
                                    .map(node -> node.path("name")
                                            .asString(node.path("title").asString("")))
                                    .toList(),
                            answer.get("understood"),
                            answer.get("suggestions").findValuesAsString("name"));
        }
    }

    @Autowired
    private HttpGraphQlTester graphQl;

    private List<Answered> inside = List.of();
    private List<Answered> outside = List.of();

    @BeforeAll
    void ask() {
        JsonMapper json = new JsonMapper();
        List<Answered> all = SearchCase.all().stream()
                .map(asked -> new Answered(
                        asked,
                        json.valueToTree(graphQl.document(SEARCH)
                                .variable("text", asked.query())
                                .execute()
                                .path("search")
                                .entity(Object.class)
                                .get())))
                .toList();
        inside = all.stream().filter(answered -> !answered.asked().isOutside()).toList();
        outside = all.stream().filter(answered -> answered.asked().isOutside()).toList();
    }

    @Test
    void whatIsMeantIsFound() {
        List<Answered> misses =
                inside.stream().filter(answered -> !answered.hasFirst(3)).toList();
        double first = (double)
                        inside.stream().filter(answered -> answered.hasFirst(1)).count()
                / inside.size();
        double firstThree = 1 - (double) misses.size() / inside.size();
        System.out.printf(
                "%d queries: recall at 1 is %.3f, at 3 it is %.3f. Missed:%n%s%n",
                inside.size(), first, firstThree, lines(misses));
        inside.stream()
                .collect(Collectors.groupingBy(answered -> answered.asked().group()))
                .forEach((group, ofGroup) -> System.out.printf(
                        "%s: %d of %d%n",
                        group,
                        ofGroup.stream()
                                .filter(answered -> answered.hasFirst(3))
                                .count(),
                        ofGroup.size()));

        assertThat(inside).hasSizeGreaterThanOrEqualTo(300);
        assertThat(firstThree).isGreaterThanOrEqualTo(0.97);
        assertThat(first).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void whatNoListHasFindsNothing() {
        List<Answered> wrong =
                outside.stream().filter(answered -> !answered.nodes().isEmpty()).toList();
        System.out.printf("%d queries outside, shown as right:%n%s%n", outside.size(), lines(wrong));

        assertThat(outside).hasSizeGreaterThanOrEqualTo(30);
        assertThat(wrong).isEmpty();
    }

    @Test
    void levelsAndWishesAreUnderstood() {
        assertThat(inside).allSatisfy(answered -> {
            assertThat(answered.understood("level")).isEqualTo(answered.asked().level());
            assertThat(answered.understood("wish")).isEqualTo(answered.asked().wish());
        });
    }

    /** The search of the site gives these answers too, which its own test sees to. When they differ, the file is written anew. */
    @Test
    void answersAreThoseOfTheFile() throws IOException {
        String answers = List.of(inside, outside).stream()
                .flatMap(List::stream)
                .map(answered -> answered.line() + "\n")
                .collect(Collectors.joining());
        String committed = Files.exists(ANSWERS) ? Files.readString(ANSWERS) : "";
        if (!committed.equals(answers)) {
            Files.writeString(ANSWERS, answers);
        }

        assertThat(committed)
                .as("%s was out of date and has been written anew", ANSWERS)
                .isEqualTo(answers);
    }

    private static String lines(List<Answered> some) {
        return some.stream().map(answered -> "  " + answered + "\n").collect(Collectors.joining());
    }
}
