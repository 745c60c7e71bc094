package org.skillregister.certificate.lookup;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.CertificateLookup.ByShareCode;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.certificate.sharecode.ShareCodes;

/** One SQL statement for any number of lookups, given as parallel arrays. */
final class LookupStatement {

    /** By lookup, newest first. */
    static final String ORDER = " order by place, issued_on desc, number";

    private static final String BY_NUMBER = """
        select asked.place, certificate.*
        from unnest(?::int[], ?::uuid[], ?::bigint[]) asked (place, number, proof)
        join certificate on certificate.number = asked.number and certificate.number_proof = asked.proof
        """;
    private static final String BY_IDENTITY = """
        select asked.place, certificate.*
        from unnest(?::int[], ?::uuid[]) asked (place, identity)
        join certificate on certificate.identity_key = asked.identity
        """;
    private static final String BY_SHARE_CODE = """
        select asked.place, certificate.*
        from unnest(?::int[], ?::text[]) asked (place, code_hash)
        join certificate_share share on share.code_hash = decode(asked.code_hash, 'hex')
            and share.revoked_at is null and share.expires_at > ?
        join certificate on certificate.number = any (share.numbers)
        """;

    private final List<Integer> numberPlaces = new ArrayList<>();
    private final List<UUID> numbers = new ArrayList<>();
    private final List<Long> proofs = new ArrayList<>();
    private final List<Integer> identityPlaces = new ArrayList<>();
    private final List<UUID> identities = new ArrayList<>();
    private final List<Integer> sharePlaces = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();

    LookupStatement(List<CertificateLookup> lookups, List<FactHash> hashes) {
        for (int place = 0; place < lookups.size(); place++) {
            add(place, lookups.get(place), hashes);
        }
    }

    private void add(int place, CertificateLookup lookup, List<FactHash> hashes) {
        switch (lookup) {
            case ByNumber facts ->
                LookupHash.proofs(facts, hashes).forEach(proof -> {
                    numberPlaces.add(place);
                    numbers.add(LookupHash.number(facts, hashes.getFirst()));
                    proofs.add(proof);
                });
            case ByIdentity facts ->
                LookupHash.identities(facts, hashes).forEach(identity -> {
                    identityPlaces.add(place);
                    identities.add(identity);
                });
            // Share codes are hashed without the keys.
            case ByShareCode facts -> {
                sharePlaces.add(place);
                shares.add(ShareCodes.hash(ShareCodes.canonical(facts.code())));
            }
        }
    }

    /**
     * The statement without ORDER BY. It contains only the parts needed: each part costs PostgreSQL time per partition, even if it finds
     * nothing.
     */
    String sql() {
        List<String> parts = new ArrayList<>();
        if (!numbers.isEmpty()) {
            parts.add(BY_NUMBER);
        }
        if (!identities.isEmpty()) {
            parts.add(BY_IDENTITY);
        }
        if (!shares.isEmpty()) {
            parts.add(BY_SHARE_CODE);
        }
        return String.join(" union all ", parts);
    }

    /** The parameters of the statement, in order. */
    Object[] values(OffsetDateTime now) {
        List<Object> values = new ArrayList<>();
        if (!numbers.isEmpty()) {
            values.add(numberPlaces.toArray(Integer[]::new));
            values.add(numbers.toArray(UUID[]::new));
            values.add(proofs.toArray(Long[]::new));
        }
        if (!identities.isEmpty()) {
            values.add(identityPlaces.toArray(Integer[]::new));
            values.add(identities.toArray(UUID[]::new));
        }
        if (!shares.isEmpty()) {
            values.add(sharePlaces.toArray(Integer[]::new));
            values.add(shares.toArray(String[]::new));
            values.add(now);
        }
        return values.toArray();
    }
}
