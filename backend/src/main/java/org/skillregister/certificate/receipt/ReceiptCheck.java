package org.skillregister.certificate.receipt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.fact.NameForm;

/** Checks receipts with nothing but the published keys. */
final class ReceiptCheck {

    private final JWKSet keys;
    private final Instant now;

    ReceiptCheck(JWKSet keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    /** An invalid receipt. The message says why. */
    static final class BadReceipt extends RuntimeException {

        BadReceipt(String message) {
            super(message);
        }
    }

    /**
     * The claims of a valid receipt.
     *
     * @throws BadReceipt when it was not signed with one of the keys, or has expired
     */
    Map<String, Object> claims(String token) {
        Map<String, Object> claims = verified(token, Receipts.TYPE);
        if (isOver(claims)) {
            throw new BadReceipt("The receipt has expired");
        }
        return claims;
    }

    /** @return whether the receipt was issued for these facts */
    static boolean isFor(Map<String, Object> claims, CertificateLookup facts) {
        Map<?, ?> asked = map(claims.get("asked"));
        return facts.getClass().getSimpleName().equals(asked.get("by"))
                && new SaltedHash(String.valueOf(asked.get("salt")))
                        .isHashOf(facts, nameForm(asked.get("name_form")), String.valueOf(asked.get("hash")));
    }

    /** Receipts from before the second form do not state it. */
    private static NameForm nameForm(@Nullable Object version) {
        return version instanceof Number number ? NameForm.of(number.intValue()) : NameForm.COMPACT;
    }

    /** The status of a certificate in a status list. */
    enum Later {
        NOT_VOID,
        VOID,
        /** The certificate is in another list. */
        NOT_COVERED
    }

    /**
     * The status of a receipt's certificates in a status list, which may be newer than the receipt.
     *
     * @return in the order of the certificates
     * @throws BadReceipt when the list was not signed with one of the keys, or has expired
     */
    List<Later> later(Map<String, Object> claims, String statusList) {
        Map<String, Object> list = verified(statusList, "statuslist+jwt");
        if (isOver(list)) {
            throw new BadReceipt("The status list has expired: fetch it again");
        }
        BitSet bits = bits(String.valueOf(map(list.get("status_list")).get("lst")));
        List<?> certificates = (List<?>) Objects.requireNonNull(claims.get("certificates"));
        return certificates.stream()
                .map(certificate -> map(map(certificate).get("status_list")))
                .map(entry ->
                        Objects.equals(entry.get("uri"), list.get("sub")) && entry.get("idx") instanceof Number index
                                ? bits.get(index.intValue()) ? Later.VOID : Later.NOT_VOID
                                : Later.NOT_COVERED)
                .toList();
    }

    private boolean isOver(Map<String, Object> claims) {
        return !(claims.get("exp") instanceof Number expires) || now.getEpochSecond() >= expires.longValue();
    }

    private Map<String, Object> verified(String token, String type) {
        try {
            JWSObject parsed = JWSObject.parse(token.strip());
            JWK key = keys.getKeyByKeyId(parsed.getHeader().getKeyID());
            boolean good = key != null
                    && parsed.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
                    && parsed.getHeader().getType() != null
                    && type.equals(parsed.getHeader().getType().getType())
                    && parsed.verify(new ECDSAVerifier(key.toECKey().toPublicJWK()));
            if (!good) {
                throw new BadReceipt("It was not signed by this register, or has been changed since");
            }
            return parsed.getPayload().toJSONObject();
        } catch (ParseException | JOSEException malformed) {
            throw new BadReceipt("It is not a signed receipt or status list");
        }
    }

    private static BitSet bits(String compressed) {
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(compressed)))) {
            return BitSet.valueOf(in.readNBytes(StatusLists.SIZE / Byte.SIZE));
        } catch (IOException damaged) {
            throw new BadReceipt("The status list is damaged");
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
