package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.ArgumentPlaces.Place;
import org.skillregister.platform.gateway.ArgumentPlaces.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client input appears neither in errors nor in the log, whatever its place in the schema and whatever is wrong with it. The same
 * holds for the messages of the libraries that rejected it.
 */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** An identity number, also as part of a name. */
    private static final String NUMBER = "310101199001010004";

    private static final String NAME = "Q%sQ".formatted(NUMBER);
    private static final String SPOKEN = "驯鹿冰川";
    private static final List<String> MARKERS = List.of(NUMBER, SPOKEN);

    /** How many of the values are tried at a place. */
    private static final int VALUES_EACH = 3;

    /** A fault of ours, or of a test that shows a wrong key: then nothing is looked at. */
    private static final List<String> NOT_MEANT = List.of("INTERNAL_ERROR", "UNAUTHENTICATED", "lacks the scope");

    private static final Pattern PROGRAM = Pattern.compile(
            "(Object|String|Int|Float|Enum|Array|Null|Boolean)Value\\b|\\b(graphql|java|org|jakarta|tools)\\.[a-z]+\\.|Exception|[Cc]oerc|HashMap|ArrayList|LinkedHash|WrongType|Validation"
                + " error");

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ApplicationContext application;

    private final HttpClient http = HttpClient.newHttpClient();

    private String ask(String document, Map<String, ?> variables, @Nullable String key)
            throws IOException, InterruptedException {
        return http.send(
                        GraphQlPost.of(port, Map.of("query", document, "variables", variables), key),
                        BodyHandlers.ofString(UTF_8))
                .body();
    }

    /** What is put into a place: well and badly formed, of the right type and of others, too long, beside too much. */
    private static List<Object> values() {
        return List.of(
                SPOKEN + NUMBER,
                NAME,
                new Word(NAME),
                new Word(NUMBER),
                new Word(NUMBER + ".5"),
                // Longer than any text may be, but not much, because the parser is slow for each non-ASCII character in
                // a document.
                (SPOKEN + NUMBER).repeat(100),
                List.of(SPOKEN, List.of(NUMBER)),
                Map.of(NAME, SPOKEN));
    }

    @Test
    void nothingThatIsSentComesBackOrIsLogged(CapturedOutput log) throws Exception {
        int begun = log.getAll().length();
        List<String> faults = new ArrayList<>();
        ScopeKeys keys = new ScopeKeys(application);
        int answers = 0;
        List<Place> places = ArgumentPlaces.of(source.schema());
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            for (Request request : requests(place, number)) {
                String answer = ask(request.document(), request.variables(), keys.of(place));
                answers++;
                if (tellsTooMuch(answer) || NOT_MEANT.stream().anyMatch(answer::contains)) {
                    faults.add("%s%n%s%n%s%n%s"
                            .formatted(place, cut(request.document()), cut(request.variables() + ""), answer));
                }
            }
        }

        assertThat(places).hasSizeGreaterThan(100);
        assertThat(answers).isGreaterThan(3000);
        assertThat(faults).isEmpty();
        assertThat(MARKERS).noneMatch(log.getAll()::contains);
        assertThat(log.getAll().substring(begun).lines())
                .noneMatch(line -> PROGRAM.matcher(line).find());
    }

    private static boolean tellsTooMuch(String answer) {
        return MARKERS.stream().anyMatch(answer::contains)
                || PROGRAM.matcher(answer).find();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }

    private record Request(String document, Map<String, ?> variables) {}

    /** Each place is tried with some of the values, the next place with the next ones; what is wrong around a value with one of them. */
    private static List<Request> requests(Place place, int number) {
        List<Object> values = values();
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < VALUES_EACH; i++) {
            requests.addAll(given(place, values.get((number * VALUES_EACH + i) % values.size())));
        }
        Object one = values.get(number % values.size());
        requests.addAll(besides(place, one));
        requests.addAll(broken(place, one));
        return requests;
    }

    /** In the document; as a variable, the whole argument and the place alone; as a default where another type is expected. */
    private static List<Request> given(Place place, Object value) {
        String variableAlone = ArgumentPlaces.literal(place.with(new Word("$v")));
        String whole = GraphQLTypeUtil.simplePrint(place.argument().getType());
        String alone = GraphQLTypeUtil.simplePrint(place.type());
        return List.of(
                new Request(place.document(ArgumentPlaces.literal(place.with(value)), ""), Map.of()),
                new Request(
                        place.document("$v", "($v: %s)".formatted(whole)),
                        variable(ArgumentPlaces.json(place.with(json(value))))),
                new Request(place.document(variableAlone, "($v: %s)".formatted(alone)), variable(json(value))),
                new Request(
                        place.document(variableAlone, "($v: %s = %s)".formatted(alone, ArgumentPlaces.literal(value))),
                        Map.of()));
    }

    /** A neighbour is missing, or is not known. */
    private static List<Request> besides(Place place, Object value) {
        List<Request> requests = new ArrayList<>();
        Object whole = place.with(value);
        if (whole instanceof Map<?, ?> fields && fields.size() > 1) {
            fields.keySet().stream()
                    .filter(name -> !name.equals(place.parts().getFirst()))
                    .forEach(name -> {
                        Map<Object, Object> fewer = new LinkedHashMap<>(fields);
                        fewer.remove(name);
                        requests.add(new Request(place.document(ArgumentPlaces.literal(fewer), ""), Map.of()));
                    });
        }
        if (whole instanceof Map<?, ?> fields) {
            Map<Object, Object> more = new LinkedHashMap<>(fields);
            more.put(NAME, SPOKEN);
            requests.add(new Request(place.document(ArgumentPlaces.literal(more), ""), Map.of()));
        }
        return requests;
    }

    /** The document is no GraphQL. */
    private static List<Request> broken(Place place, Object value) {
        String document = place.document(ArgumentPlaces.literal(place.with(value)), "");
        int at = document.lastIndexOf(NUMBER);
        return List.of(
                new Request(document.substring(0, at + NUMBER.length()), Map.of()),
                new Request(document.replace("\"", ""), Map.of()),
                new Request(document.replaceFirst("[})]", ""), Map.of()),
                new Request(document.replace(": ", " "), Map.of()));
    }

    private static Object json(Object value) {
        return value instanceof Word(String name) && !name.startsWith("Q") ? new BigDecimal(name) : value;
    }

    private static Map<String, @Nullable Object> variable(@Nullable Object value) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("v", value);
        return variables;
    }

    /** The same fault is told in the same words, of the argument's path, whether it is in the document or in a variable. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certificateLookup(lookup: %) { outcome } | CertificateLookupInput! | {byIdentity: {documentType:"
                    + " RESIDENT_IDENTITY_CARD, documentNumber: \"310101199001010004\"}} | {\"byIdentity\":"
                    + " {\"documentType\": \"RESIDENT_IDENTITY_CARD\", \"documentNumber\": \"310101199001010004\"}} |"
                    + " lookup.byIdentity.holderName | is required, a string",
                "certificateLookup(lookup: %) { outcome } | CertificateLookupInput!"
                        + " | {byNumber: {number: 1.5, holderName: \"x\"}}"
                        + " | {\"byNumber\": {\"number\": 1.5, \"holderName\": \"x\"}}"
                        + " | lookup.byNumber.number | must be a string",
                "certificateLookup(lookup: %) { outcome } | CertificateLookupInput! | {} | {}"
                        + " | lookup | must have exactly one field, one of byNumber, byIdentity, byShareCode",
                "catalogueItems(filter: %) { totalCount } | CatalogueItemFilter"
                        + " | {levels: [LEVEL_1, LEVEL_9]} | {\"levels\": [\"LEVEL_1\", \"LEVEL_9\"]}"
                        + " | filter.levels[1]"
                        + " | must be a value of SkillLevel, one of LEVEL_5, LEVEL_4, LEVEL_3, LEVEL_2, LEVEL_1",
                "catalogueItems(filter: %) { totalCount } | CatalogueItemFilter"
                        + " | {occupation: \"x\"} | {\"occupation\": \"x\"}"
                        + " | filter.occupation | must be an occupation code, such as \"4-07-03-05\"",
                "catalogueItems(filter: %) { totalCount } | CatalogueItemFilter | {nosuch: 1} | {\"nosuch\": 1}"
                        + " | filter | has a field that CatalogueItemFilter does not have",
                "organizations(asOf: %) { totalCount } | Date | \"2024-02-30\" | \"2024-02-30\""
                        + " | asOf | must be a day that exists, such as \"2024-01-24\"",
                "organizations(first: %) { totalCount } | Int | \"a\" | \"a\""
                        + " | first | must be a whole number from -2147483648 to 2147483647",
                "organization(id: %) { name } | ID! | null | null | id | must not be null, but an ID, which is a"
                        + " string",
                "coursesChangedSince(since: %) { totalCount } | DateTime! | \"2024-02-30\" | \"2024-02-30\""
                        + " | since | must be an instant with its offset, such as \"2024-01-24T09:30:00+08:00\"",
            })
    void literalAndVariableAreToldTheSame(
            String field, String type, String literal, String json, String argument, String message) throws Exception {
        String inDocument = ask("{ %s }".formatted(field.replace("%", literal)), Map.of(), null);
        String inVariable = ask(
                "query($v: %s) { %s }".formatted(type, field.replace("%", "$v")),
                variable(JSON.readValue(json, Object.class)),
                null);

        for (String answer : List.of(inDocument, inVariable)) {
            JsonNode error = JSON.readTree(answer).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
            assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
            assertThat(error.at("/message").asString()).isEqualTo(argument + ": " + message);
            assertThat(error.at("/locations/0/line").asInt()).isEqualTo(1);
        }
    }

    /** What is wrong with a document is told by its kind and by what the schema has there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nosuch } | query: Query has no such field",
                "{ organization { name } } | id: is required, an ID, which is a string",
                "{ organization(id: \"x\") } | query: a field of Query needs a selection of fields in braces",
                "{ organization(id: \"x\") { name { x } } } | query: a field of Organization takes no selection of"
                        + " fields",
                "{ organization(id: \"x\", nosuch: 1) { name } } | query: the field has no such argument",
                "{ organization(id: $v) { name } } | query: a variable is used that the operation does not declare",
                "query($v: Int) { organization(id: $v) { name } } | id: needs a variable of the type ID!",
                "query($v: Nosuch) { organization(id: $v) { name } } | query: the schema has no such type",
                "query($v: Int = \"a\") { organizations(first: $v) { totalCount } }"
                        + " | first: must be a whole number from -2147483648 to 2147483647",
                "{ organization(id: \"x\") @nosuch { name } } | query: there is no such directive, or it has no such"
                        + " argument",
                "{ organization(id: \"x\") @skip { name } } | if: is required, true or false",
                "{ ...F } | query: a fragment is spread that the document does not have",
                "{ ... on Organization { name } } | query: Query can never be what the fragment is on",
                "{ a: organization(id: \"x\") { name } a: organization(id: \"y\") { name } }"
                        + " | query: fields of one name ask for different things; give one of them an alias",
                "{ organizations(filter: {text: \"a\", text: \"b\"}) { totalCount } }"
                        + " | query: a field is given twice in one object",
                "{ organization(id: \"x\" | query: is no well-formed GraphQL; the first fault is at the place told",
                "{ search(text: \"\\ud800\") { totalCount } } | query: has a malformed escape of a character",
            })
    void documentsAreToldWhatIsWrong(String document, String message) throws Exception {
        JsonNode error = JSON.readTree(ask(document, Map.of(), null)).at("/errors/0");

        assertThat(error.at("/message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/locations/0/column").asInt()).isPositive();
    }

    /** What the library finds out only while it executes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($v: String) { certificateLookup(lookup: {byShareCode: {code: $v}}) { outcome } }",
                "query($v: String = \"x\") { certificateLookup(lookup: {byShareCode: {code: $v}}) { outcome } }",
                "query($v: CertificateByShareCodeInput) { certificateLookup(lookup: {byShareCode: $v}) { outcome } }",
                "query($v: ID = \"x\") { organization(id: $v) { name } }",
                "query($v: Boolean = true) { __typename @skip(if: $v) }",
                "query($v: Boolean = true) { organizations { nodes { name @include(if: $v) } } }",
            })
    void nullInAVariableIsABadRequest(String document) throws Exception {
        String answer = ask(document, variable(null), null);

        assertThat(answer).contains("BAD_REQUEST").doesNotContain("INTERNAL_ERROR");
        assertThat(PROGRAM.matcher(answer).find()).as(answer).isFalse();
    }
}
