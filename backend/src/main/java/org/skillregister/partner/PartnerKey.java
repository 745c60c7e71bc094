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
 * A key as it is stored.
 *
 * @param id what it is named by
 * @param hash its SHA-256
 * @param name for whom it was issued
 * @param scopes what it allows; a newer version of the program may have written some that this one does not know
 * @param providerId the training provider it speaks for; null when it speaks for none
 * @param organizationId the organization it speaks for; null when it speaks for none
 * @param issuedAt when it was issued
 * @param expiresAt when it expires
 * @param lastUsedAt when it was shown last, to the minute; null when never
 * @param revokedAt when it was revoked; null when it was not
 */
@Table("partner_key")
@SuppressWarnings("ArrayRecordComponent") // Nobody compares keys.
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

    /** A key that was just issued. */
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

    /** Whom it speaks for. A scope that is not known allows nothing; the key is one like any other. */
    Partner partner() {
        Set<Scope> known =
                scopes.stream().flatMap(text -> Scope.find(text).stream()).collect(Collectors.toUnmodifiableSet());
        return new Partner(id, name, known, providerId, organizationId, expiresAt);
    }

    @Override
    public String getId() {
        return id;
    }

    /** It is saved once, when it is issued. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
