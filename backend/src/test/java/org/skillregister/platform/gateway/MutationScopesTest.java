package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillregister.ApiTest;
import org.skillregister.course.ProviderClient;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.gateway.ArgumentPlaces.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Every mutation asks for a key with the scope that its description names, before it does anything. */
@ApiTest
class MutationScopesTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** What anybody may do: two facts of a certificate, or the token of a share code, stand for the key. */
    private static final Set<String> OPEN = Set.of("createShareCode", "revokeShareCode");

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private final HttpClient http = HttpClient.newHttpClient();

    private static Optional<Scope> needed(GraphQLFieldDefinition mutation) {
        return Arrays.stream(Scope.values())
                .filter(scope -> String.valueOf(mutation.getDescription()).contains("`%s`".formatted(scope)))
                .findFirst();
    }

    /** @return the code of the first error of each of these mutations; empty when there is none */
    private Map<String, String> codes(@Nullable String key, Predicate<GraphQLFieldDefinition> which) throws Exception {
        Map<String, String> codes = new TreeMap<>();
        for (Place place : ArgumentPlaces.of(source.schema())) {
            boolean isMutation =
                    place.root().equals("mutation") && place.steps().size() == 1;
            if (isMutation && place.parts().isEmpty() && which.test(place.field())) {
                String value = ArgumentPlaces.literal(
                        ArgumentPlaces.sample(place.argument().getType()));
                codes.put(place.field().getName(), code(place.document(value, ""), key));
            }
        }
        return codes;
    }

    private String code(String document, @Nullable String key) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        String answer = http.send(request.build(), BodyHandlers.ofString(UTF_8)).body();
        return JSON.readTree(answer).at("/errors/0/extensions/code").asString("");
    }

    @Test
    void everyMutationNamesItsScope() {
        assertThat(Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions())
                .hasSizeGreaterThan(OPEN.size())
                .allSatisfy(mutation ->
                        assertThat(needed(mutation).isEmpty()).isEqualTo(OPEN.contains(mutation.getName())));
    }

    @Test
    void whoShowsNoKeyMayNothing() throws Exception {
        assertThat(codes(null, mutation -> !OPEN.contains(mutation.getName())))
                .isNotEmpty()
                .allSatisfy((mutation, code) -> assertThat(code).as(mutation).isEqualTo("UNAUTHENTICATED"));
        assertThat(codes(null, mutation -> OPEN.contains(mutation.getName())))
                .hasSameSizeAs(OPEN)
                .allSatisfy((mutation, code) -> assertThat(code).as(mutation).isNotIn("UNAUTHENTICATED", "FORBIDDEN"));
    }

    private String keyWith(Scope scope) {
        if (scope == Scope.COURSES_WRITE) {
            return ProviderClient.with(scope.toString(), graphQl, database).key();
        }
        return TestKeys.issue(application, "测试", scope);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void aKeyAllowsOnlyWhatNamesItsScope(Scope scope) throws Exception {
        String key = keyWith(scope);

        assertThat(codes(
                        key,
                        mutation -> needed(mutation)
                                .filter(needed -> needed != scope)
                                .isPresent()))
                .isNotEmpty()
                .allSatisfy((mutation, code) -> assertThat(code).as(mutation).isEqualTo("FORBIDDEN"));
    }
}
