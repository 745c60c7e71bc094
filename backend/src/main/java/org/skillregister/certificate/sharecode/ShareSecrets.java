package org.skillregister.certificate.sharecode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.platform.Sha256;

/**
 * The two secrets of a share code.
 *
 * @param code for the holder to share
 * @param manageToken for the holder alone
 */
record ShareSecrets(String code, String manageToken) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Crockford's Base32: no two characters look alike. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 24;
    private static final int TOKEN_LENGTH = 40;
    private static final int SEED_BYTES = 32;

    /**
     * Derives the secrets from the idempotency key and the request, so that a repeated request gets the same ones although neither is
     * stored. Without a key, they are random.
     */
    static ShareSecrets of(@Nullable String idempotencyKey, List<CertificateNumber> numbers, int days) {
        List<UUID> packed = numbers.stream().map(CertificateNumber::packed).toList();
        String seed = idempotencyKey == null ? null : "%s\u001f%s\u001f%d".formatted(idempotencyKey, packed, days);
        return new ShareSecrets(letters(seed, "code", CODE_LENGTH), letters(seed, "manage", TOKEN_LENGTH));
    }

    private static String letters(@Nullable String seed, String purpose, int length) {
        byte[] bytes = seed == null ? random() : derived(seed, purpose);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(bytes[i] & 31));
        }
        return text.toString();
    }

    private static byte[] random() {
        byte[] bytes = new byte[2 * SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] derived(String seed, String purpose) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int part = 0; part < 2; part++) {
            bytes.writeBytes(Sha256.of(
                    "%s\u001f%s\u001f%d".formatted(purpose, seed, part).getBytes(UTF_8)));
        }
        return bytes.toByteArray();
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "ShareSecrets[…]";
    }
}
