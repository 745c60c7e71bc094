package org.skillregister.platform.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.document.DocumentCache.InvalidDocumentException;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Each limit of a document with its real number: the maximum is accepted, one more is refused. */
class LimitsTest {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                directive @personal on FIELD_DEFINITION
                directive @requiresKey(scope: String!) on FIELD_DEFINITION
                directive @listSize(usual: Int!) on FIELD_DEFINITION
                type Query {
                  thing: Thing things: [Thing!]! page(first: Int, last: Int): ThingConnection! any: Any few: [Thing!]! @listSize(usual: 3)
                  numbers(of: [Int!]): Int me: Person
                  found(text: String, filter: Filter, first: Int): ThingConnection!
                }
                input Filter { text: String name: String }
                type Mutation { thing: Thing }
                type Thing { name: String thing: Thing things: [Thing!]! page(first: Int, last: Int): ThingConnection! }
                type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! totalCount: Int! }
                type ThingEdge { node: Thing! }
                type Person { name: String @personal history: String @requiresKey(scope: "x:write") }
                union Any = Thing | Person
                """));

    private static final Limits LIMITS = limits(Map.of("register.limits.cost", "1000000000"));

    private static Limits limits(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("register.limits", Limits.class);
    }

    /** One list is looked through, of a hundred thousand things. */
    private static DocumentCache documents(Limits limits) {
        return new DocumentCache(limits, List.of(() -> Map.of("Query.found", () -> 100_000)));
    }

    private static void check(String document) {
        documents(LIMITS).check(document, SCHEMA);
    }

    private static void fits(String document) {
        assertThatCode(() -> check(document)).doesNotThrowAnyException();
    }

    private static void tooComplex(String document) {
        assertThatThrownBy(() -> check(document))
                .isInstanceOfSatisfying(
                        RequestRejectedException.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX));
    }

    private static String repeat(int times, String format) {
        return IntStream.range(0, times).mapToObj(i -> format.formatted(i)).collect(Collectors.joining(" "));
    }

    @Test
    void characters() {
        String document = "{ __typename }";
        String spaces = " ".repeat(LIMITS.characters() - document.length());

        fits(document + spaces);
        assertThatThrownBy(() -> check(document + spaces + " ")).isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void tokens() {
        // The tokens { numbers ( of : [ … ] ) } and the end of the document.
        int around = 10;

        fits("{ numbers(of: [%s]) }".formatted("1 ".repeat(LIMITS.tokens() - around)));
        assertThatThrownBy(() -> check("{ numbers(of: [%s]) }".formatted("1 ".repeat(LIMITS.tokens() - around + 1))))
                .isInstanceOf(InvalidDocumentException.class);
    }

    /** Each list is two rules of the grammar deeper; that it is no number is found only when the syntax is good. */
    @Test
    void nesting() {
        int lists = (LIMITS.nesting() - 8) / 2;

        assertThat(firstError(nestedLists(lists))).isEqualTo(ErrorType.ValidationError);
        assertThat(firstError(nestedLists(lists + 1))).isEqualTo(ErrorType.InvalidSyntax);
    }

    private static ErrorClassification firstError(String document) {
        InvalidDocumentException invalid = catchThrowableOfType(InvalidDocumentException.class, () -> check(document));
        return invalid.errors().getFirst().getErrorType();
    }

    private static String nestedLists(int lists) {
        return "{ numbers(of: %s%s) }".formatted("[".repeat(lists), "]".repeat(lists));
    }

    /** Longer ones would take the parser seconds. */
    @Test
    void numbers() {
        String longest = "9".repeat(100);

        assertThat(firstError("{ numbers(of: [%s]) }".formatted(longest))).isEqualTo(ErrorType.ValidationError);
        for (String longer : List.of(longest + "9", "-" + longest, "0." + longest)) {
            assertThatThrownBy(() -> check("{ numbers(of: [%s]) }".formatted(longer)))
                    .isInstanceOf(RequestRejectedException.class)
                    .hasMessageContaining("a number");
        }
        fits("{ __typename @include(if: true) ...F%s } fragment F%s on Query { __typename }"
                .formatted(longest, longest));
    }

    @Test
    void definitions() {
        fits(repeat(LIMITS.definitions(), "query Q%d { __typename }"));
        tooComplex(repeat(LIMITS.definitions() + 1, "query Q%d { __typename }"));
    }

    @Test
    void fields() {
        fits("{ %s }".formatted("__typename ".repeat(LIMITS.fields())));
        tooComplex("{ %s }".formatted("__typename ".repeat(LIMITS.fields() + 1)));
    }

    @Test
    void fieldsOfFragmentsCountWhereverTheyAreSpread() {
        String fragment = " fragment F on Query { %s }".formatted("__typename ".repeat(LIMITS.fields() / 10));

        fits("{ %s }".formatted("...F ".repeat(10)) + fragment);
        tooComplex("{ __typename %s }".formatted("...F ".repeat(10)) + fragment);
    }

    @Test
    void doublingFragmentsAreMeasuredWithoutBeingExpanded() {
        String doubling = IntStream.range(0, 40)
                .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        tooComplex("{ ...F0 } " + doubling + " fragment F40 on Query { __typename }");
    }

    @Test
    void depth() {
        String at = "{ %s name %s }".formatted("thing { ".repeat(LIMITS.depth() - 1), "}".repeat(LIMITS.depth() - 1));
        String over = "{ %s name %s }".formatted("thing { ".repeat(LIMITS.depth()), "}".repeat(LIMITS.depth()));

        fits(at);
        tooComplex(over);
    }

    @Test
    void depthThroughFragments() {
        String chain = IntStream.range(0, LIMITS.depth())
                .mapToObj(i -> "fragment F%d on Thing { thing { ...F%d } }".formatted(i, i + 1))
                .collect(Collectors.joining(" "));

        tooComplex("{ thing { ...F0 } } " + chain + " fragment F%d on Thing { name }".formatted(LIMITS.depth()));
    }

    @Test
    void aliases() {
        fits("{ %s }".formatted(repeat(LIMITS.aliases(), "a%d: __typename")));
        tooComplex("{ %s }".formatted(repeat(LIMITS.aliases() + 1, "a%d: __typename")));
    }

    @Test
    void directives() {
        fits("{ %s }".formatted("__typename @include(if: true) ".repeat(LIMITS.directives())));
        tooComplex("{ %s }".formatted("__typename @include(if: true) ".repeat(LIMITS.directives() + 1)));
    }

    @Test
    void fragmentsInACircleAreRefused() {
        assertThatThrownBy(() -> check("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"))
                .isInstanceOf(RequestRejectedException.class);
    }

    /** A page costs what it asks for, a short list twenty or what it says, a variable that is not given the most. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ thing { name } } | 2",
                "{ things { name } } | 21",
                "{ few { name } } | 4",
                "{ page(first: 7) { nodes { name } } } | 9",
                "{ page(last: 7) { edges { node { name } } } } | 16",
                "{ page { totalCount } } | 2",
                "{ page { nodes { name } } } | 22",
                "{ page(first: 1000000) { nodes { name } } } | 102",
                "query($n: Int) { page(first: $n) { nodes { name } } } | 102",
                "query($five: Int) { page(first: $five) { nodes { name } } } | 7",
                "{ page(first: 5) { nodes { things { name } } } } | 107",
                "{ page(first: 100) { ...C } } fragment C on ThingConnection { nodes { name } } | 102",
                "{ any { ... on Thing { name } ... on Person { name } } } | 3",
                "{ found { totalCount } } | 202",
                "{ found(text: \"  \") { totalCount } } | 202",
                "{ found(filter: {name: \"x\"}) { totalCount } } | 202",
                "{ found(text: \"x\") { totalCount } } | 11002",
                "{ found(filter: {text: \"x\"}) { totalCount } } | 11002",
                "{ found(text: \"xxxxxxxxxxxxxxxxxxxx\") { totalCount } } | 30002",
                "query($word: String) { found(text: $word) { totalCount } } | 11002",
                "query($word: String) { found(filter: {text: $word}) { totalCount } } | 11002",
                "query($filter: Filter) { found(filter: $filter) { totalCount } } | 11002",
                "query($none: String = \"x\") { found(text: $none) { totalCount } } | 110002",
                "{ ...F ...F } fragment F on Query { found(text: \"x\") { totalCount } } | 22004",
            })
    void costIsWhatMayBeFetched(String document, long cost) {
        ValidatedDocument checked = documents(LIMITS).check(document, SCHEMA);

        assertThat(checked.analyze(
                                checked.operation(null), Map.of("five", 5, "word", "x", "filter", Map.of("text", "x")))
                        .cost())
                .isEqualTo(cost);
    }

    @Test
    void cost() {
        String document = "{ page(first: %d) { nodes { name } } }";
        DocumentCache documents = documents(limits(Map.of("register.limits.cost", "52")));
        ValidatedDocument at = documents.check(document.formatted(50), SCHEMA);
        ValidatedDocument over = documents.check(document.formatted(51), SCHEMA);

        assertThat(at.analyze(at.operation(null), Map.of()).cost()).isEqualTo(52);
        assertThatThrownBy(() -> over.analyze(over.operation(null), Map.of()))
                .isInstanceOfSatisfying(
                        RequestRejectedException.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX));
    }

    /** Fifty searches in one operation, as many as there may be aliases, are not to be had for a few points. */
    @Test
    void searchesCostByTheSizeOfTheListTheyLookThrough() {
        String aliases = repeat(LIMITS.aliases(), "a%1$d: found(text: \"x\") { totalCount }");
        ValidatedDocument checked = documents(LIMITS).check("{ %s }".formatted(aliases), SCHEMA);

        assertThat(checked.analyze(checked.operation(null), Map.of()).cost()).isEqualTo(50 * 11002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "history"})
    void fieldsOfAPersonOrWithAKeyMakeAnOperationPersonal(String field) {
        DocumentCache documents = documents(LIMITS);
        ValidatedDocument open = documents.check("{ thing { name } }", SCHEMA);
        ValidatedDocument personal =
                documents.check("{ any { ...P } } fragment P on Person { %s }".formatted(field), SCHEMA);

        assertThat(open.analyze(open.operation(null), Map.of()).personal()).isFalse();
        assertThat(personal.analyze(personal.operation(null), Map.of()).personal())
                .isTrue();
    }

    @Test
    void introspectionCanBeOff() {
        DocumentCache documents = documents(limits(Map.of("register.limits.introspection", "false")));

        assertThatThrownBy(() -> documents.check("{ __schema { queryType { name } } }", SCHEMA))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("/schema.graphql");
        fits("{ __schema { queryType { name } } }");
    }

    @Test
    void onlyGoodDocumentsAreKept() {
        DocumentCache documents = documents(LIMITS);
        ValidatedDocument once = documents.check("{ __typename }", SCHEMA);

        assertThat(documents.find("{ __typename }")).isSameAs(once);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> documents.check("{ nothing }", SCHEMA))
                    .isInstanceOf(InvalidDocumentException.class);
        }
    }
}
