package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint as clients see it, over HTTP. */
@ApiTest
class GatewayTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String ITEMS = "{ catalogueItems(first: 100) { nodes { name levels } } }";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, pathAndQuery)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String query, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("/graphql?" + query);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<byte[]> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("/graphql").POST(BodyPublishers.ofString(body));
        return send(
                headers.length == 0 ? request.header("Content-Type", "application/json") : request.headers(headers));
    }

    private static String query(String document) {
        return "query=" + URLEncoder.encode(document, UTF_8);
    }

    private static String body(String document) {
        return JSON.writeValueAsString(Map.of("query", document));
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private static String code(HttpResponse<byte[]> response) {
        return json(response).at("/errors/0/extensions/code").asString();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void getAndPostAnswerTheSame() throws Exception {
        assertThat(get(query(ITEMS)).body()).isEqualTo(post(body(ITEMS)).body());
    }

    @Test
    void persistedOperationIsAnsweredByIdInBothWays() throws Exception {
        String id = PersistedOperationsTest.idOf("site/Catalogue.graphql");

        HttpResponse<byte[]> get = get("documentId=" + id);

        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(json(get).at("/data/catalogueItems/totalCount").asInt()).isEqualTo(89);
        assertThat(post(JSON.writeValueAsString(Map.of("documentId", id))).body())
                .isEqualTo(get.body());
    }

    @Test
    void persistedDocumentOfSeveralOperationsTakesNameAndVariables() throws Exception {
        String id = PersistedOperationsTest.idOf("contract/catalogue.graphql");
        String variables = URLEncoder.encode("{\"code\": \"4-07-03-05\"}", UTF_8);

        HttpResponse<byte[]> named =
                get("documentId=%s&operationName=Occupation&variables=%s".formatted(id, variables));
        HttpResponse<byte[]> unnamed = get("documentId=" + id);

        assertThat(json(named).at("/data/occupation/name").asString()).isEqualTo("职业培训师");
        assertThat(code(unnamed)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void unknownOperationIsNotFound() throws Exception {
        HttpResponse<byte[]> response = get("documentId=sha256:00");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(code(response)).isEqualTo("PERSISTED_OPERATION_NOT_FOUND");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void publicAnswerCanBeCachedAndAskedForAgain() throws Exception {
        HttpResponse<byte[]> first = get(query(ITEMS));
        String etag = header(first, "ETag");

        assertThat(etag).matches("\"[^\"]+\"");
        assertThat(header(first, "Cache-Control")).startsWith("public, max-age=");
        assertThat(header(first, "Cache-Control")).contains("stale-while-revalidate=");
        assertThat(header(first, "Vary")).contains("Accept").contains("Accept-Encoding");
        assertThat(header(first, "Last-Modified")).isEmpty();
        for (String known : new String[] {etag, "W/" + etag, "*", "\"x\", " + etag}) {
            HttpResponse<byte[]> again = get(query(ITEMS), "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(etag);
            assertThat(header(again, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
        }
        assertThat(get(query(ITEMS), "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void everyRepresentationHasItsOwnTag() throws Exception {
        HttpResponse<byte[]> plain = get(query(ITEMS));
        HttpResponse<byte[]> gzip = get(query(ITEMS), "Accept-Encoding", "br, gzip;q=0.5");
        HttpResponse<byte[]> refused = get(query(ITEMS), "Accept-Encoding", "gzip;q=0");
        HttpResponse<byte[]> graphql = get(query(ITEMS), "Accept", GRAPHQL);

        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(refused, "Content-Encoding")).isEmpty();
        assertThat(header(plain, "ETag"))
                .isNotEqualTo(header(gzip, "ETag"))
                .isNotEqualTo(header(graphql, "ETag"))
                .isEqualTo(header(refused, "ETag"));
    }

    @Test
    void whatIsPostedIsNotCached() throws Exception {
        HttpResponse<byte[]> response = post(body(ITEMS));

        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(response, "ETag")).isEmpty();
    }

    @Test
    void anErrorIsNotCached() throws Exception {
        HttpResponse<byte[]> response = get(query("{ catalogueItems(first: 101) { totalCount } }"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anyOriginMayReadAndPreflightsAreCacheable() throws Exception {
        HttpResponse<byte[]> preflight = send(to("/graphql")
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Origin", "https://school.example", "Access-Control-Request-Method", "POST"));

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("GET", "POST");
        assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Content-Type");
        assertThat(header(preflight, "Access-Control-Max-Age")).isNotEmpty();
        assertThat(header(get(query(ITEMS)), "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(get(query(ITEMS)), "Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void headHasTheHeadersOfGet() throws Exception {
        HttpResponse<byte[]> head = send(to("/graphql?" + query(ITEMS)).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get(query(ITEMS)), "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "BREW"})
    void otherMethodsAreRefusedWithWhatIsAllowed(String method) throws Exception {
        HttpResponse<byte[]> response = send(to("/graphql").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).contains("GET", "POST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "*/* | application/json",
                "application/* | application/json",
                "application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "application/graphql-response+json;q=0.1, application/json | application/json",
                "application/json;q=0, */* | application/graphql-response+json",
                "application/graphql-response+json, application/json | application/graphql-response+json",
                "application/json, application/graphql-response+json | application/json",
                "application/graphql-response+json, */* | application/graphql-response+json",
                "*/*, application/graphql-response+json | application/json",
                "text/html, application/json; charset=UTF-8 | application/json",
            })
    void formIsWhatIsAcceptedMost(String accept, String form) throws Exception {
        assertThat(header(get(query(ITEMS), "Accept", accept), "Content-Type")).startsWith(form + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json; charset=gbk", "nonsense", "application/json;q=0"})
    void otherFormsAreNotAcceptable(String accept) throws Exception {
        HttpResponse<byte[]> response = get(query(ITEMS), "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void hundredsOfAcceptEntriesAreNotAcceptable() throws Exception {
        assertThat(get(query(ITEMS), "Accept", "a/b,".repeat(300)).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "*/*", "nonsense"})
    void otherContentTypesAreUnsupported(String type) throws Exception {
        HttpResponse<byte[]> response = post(body(ITEMS), "Content-Type", type);

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(header(response, "Accept-Post")).isEqualTo("application/json");
    }

    @Test
    void compressedBodiesAreUnsupported() throws Exception {
        HttpResponse<byte[]> response = post("x", "Content-Type", "application/json", "Content-Encoding", "gzip");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(header(response, "Accept-Encoding")).isEqualTo("identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "[{\"query\": \"{ __typename }\"}]",
                "\"query\"",
                "1",
                "{",
                "{\"query\": \"{ __typename }\"} {}",
                "{\"query\": \"{ __typename }\", \"query\": \"{ __typename }\"}",
                "{}",
                "{\"query\": null}",
                "{\"query\": 1}",
                "{\"query\": true}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"operationName\": 1}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}",
                "{\"query\": \"{ __typename }\", \"documentId\": \"sha256:0\"}",
            })
    void whatIsNoRequestIsABadRequest(String body) throws Exception {
        HttpResponse<byte[]> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "query=",
                "query=%7B",
                "query=%7B__typename%7D&query=%7B__typename%7D",
                "query=%7B__typename%7D&variables=%5B%5D",
                "query=%7B__typename%7D&variables=x",
                "query=%7B__typename%7D&extensions=1",
                "query=%FF%FE",
                "query=mutation%7Bx%7D",
                "query=subscription%7Bx%7D",
                "query=subscription%7B__typename%20@skip(if:true)%7D",
                "query=%7B__typename%7D%20fragment%20F%20on%20Subscription%7Bx%7D",
                "query=%7B__typename%7D%20scalar%20X",
                "query=%7B...A%7D%20fragment%20A%20on%20Query%7B...A%7D",
            })
    void badGetIsABadRequestInBothForms(String query) throws Exception {
        HttpResponse<byte[]> response = get(query, "Accept", GRAPHQL);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nothing }",
                "{ catalogueItems",
                "{ occupation(code: \"1\") { name } }",
                "query($x: Int!) { catalogueItems(first: $x) { totalCount } }",
                "query A { __typename } query B { __typename }",
            })
    void requestErrorsHaveTheStatusOfTheForm(String document) throws Exception {
        HttpResponse<byte[]> graphql = post(body(document), "Content-Type", "application/json", "Accept", GRAPHQL);

        assertThat(graphql.statusCode()).isEqualTo(400);
        assertThat(json(graphql).has("data")).isFalse();
        assertThat(code(graphql)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void whatTheClientSentIsNotSentBack() throws Exception {
        String secret = "11010519491231002X";
        for (String document : new String[] {
            "{ occupation(code: \"%s\") { name } }",
            "{ organization(id: %s) { name } }",
            "{ catalogueItems(filter: {levels: [\"%s\"]}) { totalCount } }",
            "{ catalogueItems(asOf: \"%s\") { totalCount } }",
            "{ catalogueItems(first: \"%s\") { totalCount } }",
            "{ catalogueItems(filter: \"%s\") { totalCount } }",
        }) {
            assertThat(new String(post(body(document.formatted(secret))).body(), UTF_8))
                    .contains("BAD_REQUEST")
                    .doesNotContain(secret);
        }
        for (String type :
                new String[] {"OccupationCode!", "Date", "Int", "SkillLevel", "CatalogueItemFilter", "Boolean"}) {
            String body = JSON.writeValueAsString(Map.of(
                    "query", "query($v: %s) { __typename @skip(if: false) }".formatted(type),
                    "variables", Map.of("v", secret)));
            assertThat(new String(post(body).body(), UTF_8)).doesNotContain(secret);
        }
    }

    @Test
    void fieldNamesAreNotSuggested() throws Exception {
        assertThat(new String(post(body("{ catalogueItem { id } }")).body(), UTF_8))
                .doesNotContain("catalogueItems")
                .doesNotContainIgnoringCase("did you mean");
    }

    @Test
    void atMostTenErrorsAreTold() throws Exception {
        String document = "{ a b c d e f g h i j k l m n }";

        assertThat(json(post(body(document))).at("/errors").size()).isEqualTo(10);
    }

    /** Each in its own words, so that the argument is named and neither value nor class of ours is. */
    @ParameterizedTest
    @ValueSource(strings = {"1.5", "99999999999", "{\"a\": 1}", "[[1]]", "true"})
    void wrongVariableIsNamedButNotRepeated(String value) throws Exception {
        String query = "query($first: Int) { catalogueItems(first: $first) { totalCount } }";
        HttpResponse<byte[]> response =
                post("{\"query\": \"%s\", \"variables\": {\"first\": %s}}".formatted(query, value));

        assertThat(code(response)).isEqualTo("BAD_REQUEST");
        assertThat(json(response).at("/errors/0/extensions/argument").asString())
                .isEqualTo("first");
        assertThat(json(response).at("/errors/0/message").asString())
                .doesNotContain("99999", "HashMap", "ArrayList", "Double", "Boolean'");
    }

    @Test
    void requestErrorsAreTwoHundredForClientsOfPlainJson() throws Exception {
        for (String document :
                new String[] {"mutation { x }", "{ ...A } fragment A on Query { ...A }", "{ nothing }"}) {
            assertThat(post(body(document)).statusCode()).as(document).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ ... @defer { __typename } }", "query @experimental_disableErrorPropagation { __typename }"})
    void directivesThatTheLibraryDeclaresButNobodyImplementsAreRefused(String document) throws Exception {
        assertThat(code(post(body(document)))).isEqualTo("BAD_REQUEST");
    }

    @Test
    void listsInListsCostWhatTheyMayHold() throws Exception {
        String document = "{ occupation(code: \"6-12-03-00\") { %s selectionItems { id } %s } }"
                .formatted("selectionItems { occupation { ".repeat(4), "} }".repeat(4));

        assertThat(code(post(body(document)))).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void headersMayComeInSeveralLinesAndQuotes() throws Exception {
        HttpResponse<byte[]> several = send(
                to("/graphql?" + query(ITEMS)).header("Accept", "text/html").header("Accept", "application/json"));

        assertThat(several.statusCode()).isEqualTo(200);
        assertThat(post(body(ITEMS), "Content-Type", "application/json; charset=\"utf-8\"")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The data's time is no answer's: with the day and the program the same question is answered otherwise. */
    @Test
    void noDateIsTakenForTheAnswers() throws Exception {
        for (String date : new String[] {"Thu, 01 Jan 2015 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"}) {
            assertThat(get(query(ITEMS), "If-Modified-Since", date).statusCode())
                    .as(date)
                    .isEqualTo(200);
        }
    }
}
