package org.skillregister.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Sha256;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys for tests. */
public final class TestKeys {

    private TestKeys() {}

    /** @return the text of a new key of org-015 with the scope, valid for a day */
    public static String issue(ApplicationContext application, String name, Scope scope) {
        return issue(application, "org-015", name, scope);
    }

    /** The same of another organization. */
    public static String issue(ApplicationContext application, String organization, String name, Scope scope) {
        KeySecret secret = KeySecret.random();
        Clock clock = application.getBean(Clock.class);
        Instant now = clock.instant();
        Partner partner =
                new Partner(secret.id(), name, Set.of(scope), null, organization, now.plus(Duration.ofDays(1)));
        application.getBean(KeyTable.class).save(PartnerKey.of(secret, partner, now));
        application.getBean(KeyRing.class).poll();
        return secret.text();
    }

    /** Stores a key of a provider or an organization as another server would: those that run learn of it when they look. */
    public static void store(
            JdbcClient database,
            String id,
            String key,
            String name,
            String scope,
            @Nullable String provider,
            @Nullable String organization) {
        database.sql("""
            insert into partner_key (id, hash, name, scopes, provider_id, organization_id, issued_at, expires_at)
            values (:id, :hash, :name, cast(:scopes as text[]), :provider, :organization, :issued, :expires)
            """)
                .param("id", id)
                .param("hash", Sha256.of(key.getBytes(UTF_8)))
                .param("name", name)
                .param("scopes", new String[] {scope})
                .param("provider", provider)
                .param("organization", organization)
                .param("issued", OffsetDateTime.parse("2026-11-01T00:00:00Z"))
                .param("expires", OffsetDateTime.parse("2027-11-01T00:00:00Z"))
                .update();
    }

    /** The same client with the key, as soon as the server has read it: until then it answers 401 without data. */
    public static HttpGraphQlTester client(HttpGraphQlTester graphQl, String key) {
        HttpGraphQlTester client =
                graphQl.mutate().headers(headers -> headers.setBearerAuth(key)).build();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> client.document("{ __typename }")
                        .execute()
                        .path("__typename")
                        .entity(String.class)
                        .get()
                        .equals("Query"));
        return client;
    }
}
