package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cursors over the wire, for all lists, even if entries vanish between two pages. */
@ApiTest
class CursorApiTest {

    private static final String TITLE = "霜降龙井品鉴班";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GraphQlSource source;

    private ProviderClient school;

    /** Titles by id, in the order of publication. */
    private final Map<String, String> published = new LinkedHashMap<>();

    @BeforeEach
    void publish() {
        school = ProviderClient.with("courses:write", graphQl, database);
        for (int i = 0; i < 6; i++) {
            String title = "%s %s %d".formatted(TITLE, school.id(), i);
            published.put(school.published("c" + i, ProviderClient.listing("title", title)), title);
        }
    }

    /** Every list, to be asked with further arguments, by its field. */
    private Map<String, List<String>> listsByField() {
        return Map.ofEntries(
                Map.entry(
                        "Query.catalogueItems",
                        List.of("catalogueItems(%s)", "catalogueItems(filter: {text: \"师\"}, %s)")),
                Map.entry(
                        "Query.organizations",
                        List.of("organizations(%s)", "organizations(filter: {text: \"协会\"}, %s)")),
                Map.entry("Query.occupations", List.of("occupations(%s)", "occupations(filter: {text: \"a\"}, %s)")),
                Map.entry("Query.search", List.of("search(text: \"师\", %s)")),
                Map.entry("Query.rounds", List.of("rounds(%s)", "rounds(filter: {level: LEVEL_3}, %s)")),
                Map.entry("Query.changes", List.of("changes(since: \"2020-01-01T00:00:00+08:00\", %s)")),
                Map.entry("Query.dataVersions", List.of("dataVersions(%s)")),
                Map.entry("Query.courses", List.of("courses(%s)", "courses(filter: {text: \"龙井\"}, %s)")),
                Map.entry(
                        "Query.coursesChangedSince",
                        List.of("coursesChangedSince(since: \"2020-01-01T00:00:00+08:00\", %s)")),
                Map.entry(
                        "Query.trainingProviders",
                        List.of("trainingProviders(%s)", "trainingProviders(text: \"学校\", %s)")),
                Map.entry(
                        "SelectionRound.items",
                        List.of("selectionRounds { items(%s)", "selectionRounds { items(filter: {text: \"师\"}, %s)")),
                Map.entry("Occupation.courses", List.of("occupation(code: \"4-07-03-05\") { courses(%s)")),
                Map.entry(
                        "TrainingProvider.courses",
                        List.of("trainingProvider(id: \"" + school.id() + "\") { courses(%s)")));
    }

    private List<String> lists() {
        return listsByField().values().stream().flatMap(List::stream).toList();
    }

    /** Else a list would be tried by nothing here. */
    @Test
    void everyListOfTheSchemaIsAmongThem() {
        Set<String> fields = new TreeSet<>();
        for (GraphQLNamedType type : source.schema().getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                object.getFields().stream()
                        .filter(CursorApiTest::hasPages)
                        .forEach(field -> fields.add(object.getName() + "." + field.getName()));
            }
        }

        assertThat(listsByField()).containsOnlyKeys(fields);
        listsByField()
                .forEach((field, lists) -> assertThat(lists)
                        .isNotEmpty()
                        .allMatch(list -> list.contains(field.substring(field.indexOf('.') + 1) + "(")));
    }

    private static boolean hasPages(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type
                && type.getField("pageInfo") != null;
    }

    private static String document(String list, String arguments) {
        String within = list.contains(") { ") || list.startsWith("selectionRounds") ? " }" : "";
        return "{ %s { edges { cursor } pageInfo { hasNextPage endCursor } }%s }"
                .formatted(list.formatted(arguments), within);
    }

    private Map<String, Object> connection(String list, String arguments) {
        Object data = graphQl.document(document(list, arguments))
                .execute()
                .path("")
                .entity(Object.class)
                .get();
        return find(data);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> find(@Nullable Object data) {
        return switch (data) {
            case Map<?, ?> map when map.containsKey("edges") -> (Map<String, Object>) map;
            case Map<?, ?> map -> find(map.values().iterator().next());
            case List<?> several -> find(several.getFirst());
            case null, default -> throw new AssertionError("No list: " + data);
        };
    }

    private static List<Object> cursors(Map<String, Object> connection) {
        List<?> edges = (List<?>) Objects.requireNonNull(connection.get("edges"));
        return edges.stream()
                .map(edge -> Objects.requireNonNull((Object) ((Map<?, ?>) edge).get("cursor")))
                .toList();
    }

    private static Map<?, ?> pageInfo(Map<String, Object> connection) {
        return (Map<?, ?>) Objects.requireNonNull(connection.get("pageInfo"));
    }

    /** Only so if the keys within the cursors rise as the list does. */
    @Test
    void pagesOfEveryListTogetherAreTheList() {
        for (String list : lists()) {
            List<Object> whole = cursors(connection(list, "first: 100"));
            List<Object> paged = new ArrayList<>();
            Map<String, Object> page = connection(list, "first: 7");
            paged.addAll(cursors(page));
            while (Boolean.TRUE.equals(pageInfo(page).get("hasNextPage")) && paged.size() < whole.size()) {
                page = connection(
                        list, "first: 7, after: \"%s\"".formatted(pageInfo(page).get("endCursor")));
                paged.addAll(cursors(page));
            }

            assertThat(whole).as(list).isNotEmpty().doesNotHaveDuplicates();
            assertThat(paged.subList(0, whole.size())).as(list).isEqualTo(whole);
        }
    }

    @Test
    void everyListRefusesTheCursorsOfEveryOther() {
        Map<String, Object> first = new HashMap<>();
        lists().forEach(list ->
                first.put(list, cursors(connection(list, "first: 1")).getFirst()));

        for (String list : lists()) {
            first.forEach((other, cursor) -> {
                if (!other.equals(list)) {
                    for (String side : List.of("first: 1, after", "last: 1, before")) {
                        graphQl.document(document(list, "%s: \"%s\"".formatted(side, cursor)))
                                .execute()
                                .errors()
                                .satisfy(errors -> assertThat(errors)
                                        .as("%s in %s", other, list)
                                        .anyMatch(error -> "BAD_REQUEST"
                                                .equals(error.getExtensions().get("code"))));
                    }
                }
            });
        }
    }

    private List<String> titles(String list, String arguments) {
        return graphQl.document("{ %s { nodes { ... on Course { title } } } }".formatted(list.formatted(arguments)))
                .execute()
                .path("*.nodes[*].title")
                .entityList(String.class)
                .get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courses(filter: {provider: \"$\"}, %s)",
                "courses(filter: {provider: \"$\", text: \"龙井\"}, %s)",
                "search(text: \"$\", %s)",
            })
    void theNextPageIsRightAlsoWhenItsCursorsEntryIsWithdrawn(String template) {
        String list = template.replace("$", school.id());
        List<String> before = titles(list, "first: 100");
        Map<String, Object> page = connection(list, "first: 3");
        String last = before.get(2);
        String cursor = String.valueOf(pageInfo(page).get("endCursor"));
        published.entrySet().stream()
                .filter(course -> course.getValue().equals(last))
                .findFirst()
                .ifPresent(course -> school.withdraw(course.getKey(), "停办")
                        .path("withdrawCourse.problems")
                        .hasValue());

        assertThat(titles(list, "first: 100, after: \"%s\"".formatted(cursor)))
                .isEqualTo(before.subList(3, before.size()));
        assertThat(titles(list, "last: 2, before: \"%s\"".formatted(cursor))).isEqualTo(before.subList(0, 2));
    }

    @Test
    void whoSyncsMissesNothingWhenTheLastEntryOfAPageChanges() {
        String since = graphQl.document("{ course(id: \"%s\") { updatedAt } }"
                        .formatted(published.keySet().iterator().next()))
                .execute()
                .path("course.updatedAt")
                .entity(String.class)
                .get();
        String list = "coursesChangedSince(since: \"%s\", %%s)".formatted(since);
        List<String> before = titles(list, "first: 100");
        Map<String, Object> page = connection(list, "first: 2");
        String id = published.entrySet().stream()
                .filter(course -> course.getValue().equals(before.get(1)))
                .findFirst()
                .orElseThrow()
                .getKey();
        school.withdraw(id, "停办");

        List<String> rest = titles(
                list, "first: 100, after: \"%s\"".formatted(pageInfo(page).get("endCursor")));

        assertThat(since).endsWith("+08:00");
        assertThat(rest).containsSubsequence(before.subList(2, before.size())).contains(before.get(1));
    }
}
