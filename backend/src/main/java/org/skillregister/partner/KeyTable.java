package org.skillregister.partner;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The keys in the database. Each change is a statement of its own, so that recording a use never undoes a revocation. */
@Lazy
interface KeyTable extends Repository<PartnerKey, String> {

    /** @return whether the catalogue knows the organization */
    @Query("select exists (select from organization where id = :id)")
    boolean hasOrganization(String id);

    /** @return whether the training provider exists */
    @Query("select exists (select from training_provider where id = :id)")
    boolean hasProvider(String id);

    /** Stores a new key. */
    PartnerKey save(PartnerKey key);

    /** @return all keys, newest first */
    List<PartnerKey> findAllByOrderByIssuedAtDescIdAsc();

    List<PartnerKey> findByRevokedAtIsNull();

    /** @return partners whose keys are not revoked, by the key's hash in hexadecimal */
    default Map<String, Partner> valid() {
        return findByRevokedAtIsNull().stream()
                .collect(toMap(key -> HexFormat.of().formatHex(key.hash()), PartnerKey::partner));
    }

    /** @return whether the key existed and was not yet revoked */
    @Modifying
    @Query("update partner_key set revoked_at = :at where id = :id and revoked_at is null")
    boolean revoke(String id, Instant at);

    @Modifying
    @Query("update partner_key set last_used_at = greatest(last_used_at, :at) where id = :id")
    void used(String id, Instant at);
}
