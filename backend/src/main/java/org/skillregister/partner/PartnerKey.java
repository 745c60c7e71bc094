package org.skillregister.partner;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A key as stored.
 *
 * @param id its public id
 * @param hash its SHA-256
 * @param name whom it was issued to
 * @param scopes what it allows; a newer version of the program may have stored scopes unknown to this one
 * @param providerId id of the training provider it acts for; null when none
 * @param organizationId id of the organization it acts for; null when none
 * @param issuedAt when it was issued
 * @param expiresAt when it expires
 * @param lastUsedAt when it was last used, to the minute; null when never
 * @param revokedAt when it was revoked; null when it was not
 */
@Table("partner_key")
@SuppressWarnings("ArrayRecordComponent") // Keys are never compared.
record PartnerKey(
        @Id String id,
        byte[] hash,
        String name,
        Set<String> scopes,
        @Nullable String providerId,
        @Nullable String organizationId,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt)
        implements Persistable<String> {

    /** A newly issued key. */
    static PartnerKey of(KeySecret secret, Partner partner, Instant issuedAt) {
        return new PartnerKey(
                secret.id(),
                secret.hash(),
                partner.name(),
                partner.scopes().stream().map(Scope::toString).collect(Collectors.toSet()),
                partner.provider(),
                partner.organization(),
                issuedAt,
                partner.expiresAt(),
                null,
                null);
    }

    /** The partner of this key. Unknown scopes are ignored; the others remain effective. */
    Partner partner() {
        Set<Scope> known =
                scopes.stream().flatMap(text -> Scope.find(text).stream()).collect(Collectors.toUnmodifiableSet());
        return new Partner(id, name, known, providerId, organizationId, expiresAt);
    }

    @Override
    public String getId() {
        return id;
    }

    /** A key is saved only once, when it is issued. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
