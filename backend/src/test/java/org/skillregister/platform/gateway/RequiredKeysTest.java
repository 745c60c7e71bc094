package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillregister.ApiTest;
import org.skillregister.partner.Scope;
import org.skillregister.platform.gateway.ArgumentPlaces.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** A field requires a key with the scope of its directive {@code @requiresKey} before it does anything. No other field requires one. */
@ApiTest
class RequiredKeysTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ApplicationContext application;

    private final HttpClient http = HttpClient.newHttpClient();

    private Stream<GraphQLFieldDefinition> mutations() {
        return Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream();
    }

    private Stream<GraphQLFieldDefinition> fields() {
        return Stream.concat(source.schema().getQueryType().getFieldDefinitions().stream(), mutations());
    }

    /** @return the code of the first error of each of these fields that have arguments; empty when there is none */
    private Map<String, String> codes(@Nullable String key, Predicate<GraphQLFieldDefinition> which) throws Exception {
        Map<String, String> codes = new TreeMap<>();
        for (Place place : ArgumentPlaces.of(source.schema())) {
            boolean isOfRoot = place.steps().size() == 1;
            if (isOfRoot && place.parts().isEmpty() && which.test(place.field())) {
                String value = ArgumentPlaces.literal(
                        ArgumentPlaces.sample(place.argument().getType()));
                codes.put(place.field().getName(), code(place.document(value, ""), key));
            }
        }
        return codes;
    }

    private String code(String document, @Nullable String key) throws Exception {
        String answer = http.send(GraphQlPost.of(port, Map.of("query", document), key), BodyHandlers.ofString(UTF_8))
                .body();
        return JSON.readTree(answer).at("/errors/0/extensions/code").asString("");
    }

    /** Two facts of a certificate, or the token of a share code, stand for the key. */
    @Test
    void everyMutationRequiresAKeyOrConcernsAPerson() {
        assertThat(mutations())
                .isNotEmpty()
                .allSatisfy(mutation -> assertThat(ScopeKeys.needed(mutation).isPresent())
                        .isNotEqualTo(mutation.hasAppliedDirective("personal")));
    }

    /** Who reads the description alone learns of the key too. */
    @Test
    void descriptionNamesTheScope() {
        assertThat(fields()).allSatisfy(field -> {
            String description = String.valueOf(field.getDescription()).replaceAll("\\s+", " ");
            String told = ScopeKeys.needed(field)
                    .map("Requires a key with the scope `%s`"::formatted)
                    .orElse("Requires a key");
            assertThat(description.contains(told))
                    .as(field.getName())
                    .isEqualTo(ScopeKeys.needed(field).isPresent());
        });
    }

    @Test
    void whoShowsNoKeyMayAskOnlyWhatRequiresNone() throws Exception {
        assertThat(codes(null, field -> ScopeKeys.needed(field).isPresent()))
                .hasSize((int) fields().filter(field -> ScopeKeys.needed(field).isPresent())
                        .count())
                .allSatisfy((field, code) -> assertThat(code).as(field).isEqualTo("UNAUTHENTICATED"));
        assertThat(codes(null, field -> ScopeKeys.needed(field).isEmpty()))
                .isNotEmpty()
                .allSatisfy((field, code) -> assertThat(code).as(field).isNotIn("UNAUTHENTICATED", "FORBIDDEN"));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void aKeyAllowsOnlyWhatRequiresItsScope(Scope scope) throws Exception {
        String key = ScopeKeys.issue(scope, application);

        assertThat(codes(
                        key,
                        field -> ScopeKeys.needed(field)
                                .filter(needed -> !needed.equals(scope.toString()))
                                .isPresent()))
                .isNotEmpty()
                .allSatisfy((field, code) -> assertThat(code).as(field).isEqualTo("FORBIDDEN"));
    }
}
