package org.skillregister.certificate.receipt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.platform.http.PublicAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Void and erased certificates as signed bit lists, in the format of the IETF's Token Status List. Each list covers 131,072 certificates,
 * so fetching one does not reveal which certificate is meant.
 */
@Component
public class StatusLists {

    static final int SIZE = 1 << 17;
    private static final String TYPE = "statuslist+jwt";

    /** How long clients may cache a list. */
    public static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST_KEPT = 64;

    /** How long the index of the last list is cached, so that requests for lists that do not exist need no query. */
    private static final Duration LAST_KEPT = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final CertificateKeys keys;
    private final PublicAddress address;
    private final Clock clock;
    private final Cache<Long, String> cache =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();
    private final Cache<String, Long> last =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(LAST_KEPT).build();

    StatusLists(JdbcClient database, CertificateKeys keys, PublicAddress address, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.address = address;
        this.clock = clock;
    }

    /** @return the signed list, at most five minutes old; empty while it has no certificates */
    public Optional<String> find(long list) {
        String kept = cache.getIfPresent(list);
        if (kept != null) {
            return Optional.of(kept);
        }
        return list < 0 || list > last.get("list", _ -> lastList())
                ? Optional.empty()
                : Optional.of(cache.get(list, this::sign));
    }

    /** Public address of a list. */
    static String address(PublicAddress register, long list) {
        return "%s/certificates/status/%d".formatted(register.value(), list);
    }

    private long lastList() {
        return database.sql("select last_status from certificate_clock")
                        .query(Long.class)
                        .single()
                / SIZE;
    }

    private String sign(long list) {
        Instant signed = clock.instant();
        long now = signed.getEpochSecond();
        return keys.signing()
                .sign(
                        TYPE,
                        Map.of(
                                "sub", address(address, list),
                                "iat", now,
                                "exp", now + Duration.ofDays(1).toSeconds(),
                                "ttl", KEPT.toSeconds(),
                                "status_list", Map.of("bits", 1, "lst", compressed(bits(list)))),
                        signed);
    }

    /** The lowest bit of the first byte is the first certificate's; 1 means void. */
    private byte[] bits(long list) {
        BitSet bits = new BitSet(SIZE);
        database.sql("""
            select status_index - :first from certificate
            where void_reason is not null and status_index >= :first and status_index < :end
            union all
            select status_index - :first from certificate_erasure where status_index >= :first and status_index < :end
            """)
                .param("first", list * SIZE)
                .param("end", (list + 1) * SIZE)
                .query(row -> {
                    bits.set(row.getInt(1));
                });
        return Arrays.copyOf(bits.toByteArray(), SIZE / Byte.SIZE);
    }

    private static String compressed(byte[] bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
