package org.skillregister.certificate.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.NameForm;

/**
 * Hashes facts with the secret keys. Each stored hash binds two facts together: even with the database and the keys, nobody finds one
 * fact without guessing the other. Not thread-safe.
 */
public final class FactHash {

    private static final int KEY_BYTES = 16;
    private static final int USUAL_LENGTH = 64;
    private static final char SEPARATOR = '\u001f';

    private final List<Mac> layers;
    private final NameForm form;

    private FactHash(List<Mac> layers, NameForm form) {
        this.layers = layers;
        this.form = form;
    }

    static FactHash with(List<LookupKey> keys) {
        return new FactHash(keys.stream().map(key -> mac(key.secret())).toList(), NameForm.NEWEST);
    }

    /** A copy for another thread; cheaper than initializing from the keys again. */
    FactHash copy(NameForm other) {
        return new FactHash(layers.stream().map(FactHash::copy).toList(), other);
    }

    private static Mac copy(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** HMAC-SHA-256 initialized with the key. */
    public static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(LookupKey.ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Proof that number and name belong together. */
    public long proof(String number, HolderName name) {
        return ByteBuffer.wrap(hash(Long.BYTES, "number", number, name.compared(form)))
                .getLong();
    }

    /** The key that finds certificates by document and name. */
    public UUID identity(IdentityDocument document, HolderName name) {
        return uuid(hash(KEY_BYTES, "identity", document.type().name(), document.number(), name.compared(form)));
    }

    /** Pseudonym for any other text that must not itself be stored. */
    public UUID alias(String purpose, String text) {
        return uuid(hash(KEY_BYTES, purpose, text));
    }

    /** Hashes a stored {@link #proof} once more. */
    long again(long proof) {
        return ByteBuffer.wrap(
                        again(ByteBuffer.allocate(Long.BYTES).putLong(proof).array()))
                .getLong();
    }

    /** Hashes a stored {@link #identity} once more. */
    UUID again(UUID identity) {
        ByteBuffer bytes = ByteBuffer.allocate(KEY_BYTES)
                .putLong(identity.getMostSignificantBits())
                .putLong(identity.getLeastSignificantBits());
        return uuid(again(bytes.array()));
    }

    private byte[] hash(int length, String purpose, String... facts) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH).append(purpose);
        for (String fact : facts) {
            text.append(SEPARATOR).append(fact);
        }
        byte[] hash = Arrays.copyOf(layers.getFirst().doFinal(text.toString().getBytes(UTF_8)), length);
        for (Mac layer : layers.subList(1, layers.size())) {
            hash = Arrays.copyOf(layer.doFinal(hash), length);
        }
        return hash;
    }

    private byte[] again(byte[] hash) {
        return Arrays.copyOf(layers.getFirst().doFinal(hash), hash.length);
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
