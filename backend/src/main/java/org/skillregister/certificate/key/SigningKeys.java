package org.skillregister.certificate.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that receipts are signed with, ES256. The newest active key signs; signatures of earlier ones stay valid. */
public final class SigningKeys {

    /**
     * How long a new key is published before it signs: longer than clients may cache the published keys, which is an hour, and than it
     * takes to copy the file to every server.
     */
    public static final Duration OVERLAP = Duration.ofHours(2);

    private final JWKSet keys;

    /** @param keys at least one, private, on the curve P-256 */
    SigningKeys(JWKSet keys) {
        this.keys = keys;
    }

    /**
     * The given keys and a new one.
     *
     * @param signsFrom when it begins to sign; null means at once
     */
    static JWKSet withNewKey(List<JWK> before, @Nullable Instant signsFrom) {
        try {
            List<JWK> all = new ArrayList<>(before);
            all.add(new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .notBeforeTime(signsFrom == null ? null : Date.from(signsFrom))
                    .generate());
            return new JWKSet(all);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public keys. */
    public JWKSet published() {
        return keys.toPublicJWKSet();
    }

    private JWK signingAt(Instant now) {
        return keys.getKeys().reversed().stream()
                .filter(key -> key.getNotBeforeTime() == null
                        || !key.getNotBeforeTime().toInstant().isAfter(now))
                .findFirst()
                .orElseGet(() -> keys.getKeys().getFirst());
    }

    /**
     * Signs.
     *
     * @param type media type without its prefix: {@code receipt+jwt}
     */
    public String sign(String type, Map<String, Object> claims, Instant now) {
        ECKey key = signingAt(now).toECKey();
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType(type))
                        .keyID(key.getKeyID())
                        .build(),
                new Payload(claims));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
