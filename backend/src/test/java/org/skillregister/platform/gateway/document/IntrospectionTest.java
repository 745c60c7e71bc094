package org.skillregister.platform.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.site.SiteClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Introspection works by default, because tools for an open API need it. */
@ApiTest
class IntrospectionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private HttpResponse<String> post(String document) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String document(String name) throws Exception {
        try (InputStream text = IntrospectionTest.class.getResourceAsStream("/introspection/" + name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Word for word what graphql-js 16 makes, with all it can ask and without: GraphiQL, Postman, Insomnia, code generators. */
    @ParameterizedTest
    @ValueSource(strings = {"graphql-js-16-all.graphql", "graphql-js-16.graphql"})
    void toolsReadTheWholeSchema(String query) throws Exception {
        JsonNode answer = JSON.readTree(post(document(query)).body());

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/__schema/types")).hasSizeGreaterThan(150);
        assertThat(answer.at("/data/__schema/types/0/name").asString()).isNotEmpty();
    }

    @Test
    void itIsAnsweredByGetAndMayBeKept() throws Exception {
        HttpResponse<String> answer =
                new SiteClient(port).get("/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D");

        assertThat(answer.body()).contains("\"name\":\"Query\"");
        assertThat(SiteClient.header(answer, "Cache-Control")).startsWith("public, max-age=");
    }

    /** Types lead to fields, fields to types, and so on: each step would take as many as there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}",
                "{__schema{types{possibleTypes{interfaces{possibleTypes{interfaces{name}}}}}}}",
                "{__schema{types{fields{args{type{inputFields{type{inputFields{name}}}}}}}}}",
                "{__schema{types{name}} b:__schema{types{name}}}",
            })
    void circlesAreRefused(String document) throws Exception {
        HttpResponse<String> answer = post(document);

        assertThat(JSON.readTree(answer.body()).has("errors")).as(answer.body()).isTrue();
        assertThat(answer.body()).hasSizeLessThan(3_000);
    }

    @Test
    void costOfTheDescriptionIsBounded() throws Exception {
        String lists = IntStream.range(0, 45)
                .mapToObj(i -> "t%d: types { name description kind enumValues { name description } fields { %s } }"
                        .formatted(i, "name description deprecationReason isDeprecated ".repeat(2)))
                .collect(Collectors.joining(" "));
        HttpResponse<String> answer = post("{ __schema { %s } }".formatted(lists));

        assertThat(answer.body()).contains("\"errors\"").hasSizeLessThan(3_000);
    }
}
