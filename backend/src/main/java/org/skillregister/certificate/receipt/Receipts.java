package org.skillregister.certificate.receipt;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.LookupOutcome;
import org.skillregister.certificate.fact.NameForm;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.platform.http.PublicAddress;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Signs answers. A receipt contains no name, document or number, only their hashes with a salt of its own. */
@Component
public class Receipts {

    static final String TYPE = "receipt+jwt";

    private final CertificateKeys keys;
    private final CertificateProperties properties;
    private final PublicAddress address;
    private final Snapshot<ReferenceData> reference;
    private final Clock clock;

    Receipts(
            CertificateKeys keys,
            CertificateProperties properties,
            PublicAddress address,
            Snapshot<ReferenceData> reference,
            Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.address = address;
        this.reference = reference;
        this.clock = clock;
    }

    /** @return empty when nothing matched: a failed lookup proves nothing */
    public Optional<Receipt> of(CertificateLookupResult result) {
        if (result.outcome() != LookupOutcome.MATCHED) {
            return Optional.empty();
        }
        OffsetDateTime expires = result.checkedAt().plus(properties.receiptsHold());
        String token = keys.signing().sign(TYPE, claims(result, expires), clock.instant());
        return Optional.of(
                new Receipt(token, expires, URI.create(address.value() + "/certificates/receipt/#" + token)));
    }

    private Map<String, Object> claims(CertificateLookupResult result, OffsetDateTime expires) {
        SaltedHash salted = SaltedHash.random();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", address.value());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("exp", expires.toEpochSecond());
        claims.put("data_version", reference.get().version().id());
        claims.put(
                "asked",
                Map.of(
                        "by",
                        result.lookup().getClass().getSimpleName(),
                        "salt",
                        salted.salt(),
                        "name_form",
                        NameForm.NEWEST.version(),
                        "hash",
                        salted.of(result.lookup(), NameForm.NEWEST)));
        claims.put("result", result.outcome().name());
        claims.put(
                "certificates",
                result.certificates().stream()
                        .map(certificate -> certificate(certificate.row(), salted))
                        .toList());
        return claims;
    }

    private Map<String, Object> certificate(CertificateRow row, SaltedHash salted) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("number_hash", salted.of(row.number().value()));
        claims.put("status", row.voidReason() == null ? "VALID" : "VOID");
        claims.put("occupation", row.occupation().value());
        claims.put("level", row.number().level().name());
        claims.put("organization", row.organization());
        claims.put("issued_on", row.issuedOn().toString());
        claims.put("sample", row.number().isSample());
        claims.put(
                "status_list",
                Map.of(
                        "idx",
                        row.statusIndex() % StatusLists.SIZE,
                        "uri",
                        StatusLists.address(address, row.statusIndex() / StatusLists.SIZE)));
        return claims;
    }

    /** The public keys, as JSON. */
    public String publishedKeys() {
        return keys.signing().published().toString();
    }
}
