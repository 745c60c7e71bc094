package org.skillregister.certificate.sharecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.platform.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Codes that holders share instead of their facts. Code and manage token are stored only as digests. Changes run in explicit
 * transactions, so that the statement time-out never covers the commit: it would end PostgreSQL's wait for its synchronous replica but
 * not the change, which would then be reported as done although it could still be lost.
 */
@Component
public class ShareCodes {

    /** Longest validity of a code, in days. */
    public static final int LONGEST = 180;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShareCodes(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Creates a code, or returns the one that the same request created before.
     *
     * @param numbers numbers of the certificates that it finds; at least one
     * @param days 1 to {@value #LONGEST}
     * @param idempotencyKey an unguessable key; null: each request creates a new code
     */
    public NewShareCode create(List<CertificateNumber> numbers, int days, @Nullable String idempotencyKey) {
        ShareSecrets secrets = ShareSecrets.of(idempotencyKey, numbers, days);
        OffsetDateTime expires = OffsetDateTime.now(clock).plus(Duration.ofDays(days));
        transaction.executeWithoutResult(_ -> database.sql("""
            insert into certificate_share (code_hash, manage_hash, numbers, created_at, expires_at)
            values (decode(:code, 'hex'), decode(:token, 'hex'), :numbers, :now, :expires)
            on conflict do nothing
            """)
                .param("code", hash(secrets.code()))
                .param("token", hash(secrets.manageToken()))
                .param(
                        "numbers",
                        numbers.stream().map(CertificateNumber::packed).toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(UTC))
                .param("expires", expires)
                .update());
        ShareCode made = find(secrets.manageToken()).orElseThrow();
        return new NewShareCode(secrets.code(), made.expiresAt(), secrets.manageToken());
    }

    /** @return the code that the token manages, now revoked; empty when there is none */
    public Optional<ShareCode> revoke(String manageToken) {
        return Objects.requireNonNull(transaction.execute(_ -> database.sql("""
            update certificate_share set revoked_at = coalesce(revoked_at, ?)
            where manage_hash = decode(?, 'hex') returning *
            """)
                .param(clock.instant().atOffset(UTC))
                .param(hash(canonical(manageToken)))
                .query((row, _) -> read(row))
                .optional()));
    }

    /** @return the code that the token manages; empty when there is none */
    public Optional<ShareCode> find(String manageToken) {
        return database.sql("select * from certificate_share where manage_hash = decode(?, 'hex')")
                .param(hash(canonical(manageToken)))
                .query((row, _) -> read(row))
                .optional();
    }

    private static ShareCode read(ResultSet row) throws SQLException {
        return new ShareCode(
                HexFormat.of().formatHex(row.getBytes("code_hash")),
                Arrays.asList((UUID[]) row.getArray("numbers").getArray()),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("revoked_at", OffsetDateTime.class));
    }

    /** The canonical form of a code, however it was typed. */
    public static String canonical(String typed) {
        return NormalizedText.compact(typed)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The digest stored for a code. With at least 120 random bits, a fast hash is enough. */
    public static String hash(String code) {
        return HexFormat.of().formatHex(Sha256.of(code.getBytes(UTF_8)));
    }
}
