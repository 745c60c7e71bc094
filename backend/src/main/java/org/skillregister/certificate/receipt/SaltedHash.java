package org.skillregister.certificate.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.NameForm;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.certificate.key.LookupKey;
import org.skillregister.certificate.sharecode.ShareCodes;

/**
 * Hashes for a receipt: HMAC-SHA-256 over the facts, keyed with the receipt's salt. Anyone with the facts can confirm that the receipt is
 * about them; from the receipt alone they can only be guessed, both at once.
 *
 * @param salt Base64url, 128 random bits
 */
record SaltedHash(String salt) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final String SEPARATOR = "\u001f";

    static SaltedHash random() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SaltedHash(Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
    }

    /** Hash of the lookup's facts, with the name in this form. */
    String of(CertificateLookup lookup, NameForm form) {
        return switch (lookup) {
            case ByNumber it -> of(NormalizedText.compact(it.number()), name(it.holderName(), form));
            case ByIdentity it ->
                of(
                        it.documentType().name(),
                        IdentityDocument.typed(it.documentType(), it.documentNumber())
                                .number(),
                        name(it.holderName(), form));
            case CertificateLookup.ByShareCode it -> of(ShareCodes.canonical(it.code()));
        };
    }

    private static String name(String typed, NameForm form) {
        return HolderName.find(typed).orElse(HolderName.NOBODY).compared(form);
    }

    /** Hash of the parts, joined by U+001F. */
    String of(String... parts) {
        Mac mac = FactHash.mac(new SecretKeySpec(Base64.getUrlDecoder().decode(salt), LookupKey.ALGORITHM));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(String.join(SEPARATOR, parts).getBytes(UTF_8)));
    }

    boolean isHashOf(CertificateLookup lookup, NameForm form, String hash) {
        return MessageDigest.isEqual(of(lookup, form).getBytes(UTF_8), hash.getBytes(UTF_8));
    }
}
