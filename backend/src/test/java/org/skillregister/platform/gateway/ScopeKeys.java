package org.skillregister.platform.gateway;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.ProviderClient;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.gateway.ArgumentPlaces.Place;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key for each scope, to send where the schema requires one. */
final class ScopeKeys {

    /** None that another test publishes anything of. */
    private static final String ORGANIZATION = "org-047";

    private final Map<String, String> keys;

    ScopeKeys(ApplicationContext application) {
        this.keys = Arrays.stream(Scope.values())
                .collect(Collectors.toMap(Scope::toString, scope -> issue(scope, application)));
    }

    /** A new key with the scope: of a training provider where courses are published, else of an organization. */
    static String issue(Scope scope, ApplicationContext application) {
        if (scope == Scope.COURSES_WRITE) {
            HttpGraphQlTester graphQl = application.getBean(HttpGraphQlTester.class);
            return ProviderClient.with(scope.toString(), graphQl, application.getBean(JdbcClient.class))
                    .key();
        }
        return TestKeys.issue(application, ORGANIZATION, "测试", scope);
    }

    /** The scope that a field asks for; empty when it asks for no key. */
    static Optional<String> needed(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective("requiresKey"))
                .map(directive ->
                        Objects.requireNonNull(directive.getArgument("scope")).getValue());
    }

    /** @return the key to be shown for what is put into this place; null when none is asked for */
    @Nullable
    String of(Place place) {
        return needed(place.field())
                .map(scope -> Objects.requireNonNull(keys.get(scope), scope))
                .orElse(null);
    }
}
