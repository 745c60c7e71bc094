package org.skillregister.partner;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys in the database. */
@Component
class KeyTable {

    private final JdbcClient database;
    private final Clock clock;

    KeyTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether the catalogue knows the organization */
    boolean hasOrganization(String id) {
        return exists("select exists (select from organization where id = ?)", id);
    }

    /** @return whether the training provider can be published for */
    boolean hasProvider(String id) {
        return exists("select exists (select from training_provider where id = ?)", id);
    }

    private boolean exists(String query, String id) {
        return database.sql(query).param(id).query(Boolean.class).single();
    }

    void insert(KeySecret secret, Partner partner) {
        database.sql("""
            insert into partner_key
                (id, hash, name, scopes, provider_id, organization_id, issued_at, expires_at)
            values (:id, :hash, :name, cast(:scopes as text[]), :provider, :organization, :now, :expires)
            """)
                .param("id", secret.id())
                .param("hash", secret.hash())
                .param("name", partner.name())
                .param("scopes", partner.scopes().stream().map(Scope::toString).toArray(String[]::new))
                .param("provider", partner.provider())
                .param("organization", partner.organization())
                .param("now", clock.instant().atOffset(UTC))
                .param("expires", partner.expiresAt().atOffset(UTC))
                .update();
    }

    /** @return all keys, the newest first */
    List<PartnerKey> list() {
        return database.sql("select * from partner_key order by issued_at desc, id")
                .query((row, _) -> key(row))
                .list();
    }

    /** @return whom the keys that are not revoked speak for, by their hash in hexadecimal digits */
    Map<String, Partner> valid() {
        Map<String, Partner> valid = new TreeMap<>();
        database.sql("select * from partner_key where revoked_at is null").query(row -> {
            valid.put(HexFormat.of().formatHex(row.getBytes("hash")), partner(row));
        });
        return valid;
    }

    /** @return whether there is such a key that was not revoked before */
    boolean revoke(String id) {
        return database.sql("update partner_key set revoked_at = ? where id = ? and revoked_at is null")
                        .params(clock.instant().atOffset(UTC), id)
                        .update()
                > 0;
    }

    void used(String id, Instant at) {
        database.sql("update partner_key set last_used_at = greatest(last_used_at, ?) where id = ?")
                .params(at.atOffset(UTC), id)
                .update();
    }

    private static PartnerKey key(ResultSet row) throws SQLException {
        return new PartnerKey(
                partner(row),
                row.getObject("issued_at", OffsetDateTime.class),
                time(row, "last_used_at"),
                time(row, "revoked_at"));
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    /** A scope that a newer version of the program has written allows nothing here; the key is one like any other. */
    private static Partner partner(ResultSet row) throws SQLException {
        Set<Scope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .flatMap(text -> Scope.find(text).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Partner(
                row.getString("id"),
                row.getString("name"),
                scopes,
                row.getString("provider_id"),
                row.getString("organization_id"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
