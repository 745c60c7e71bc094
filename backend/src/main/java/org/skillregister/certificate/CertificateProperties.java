package org.skillregister.certificate;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the certificates, {@code register.certificates.*}.
 *
 * @param keys directory of the secret keys; null: beside the embedded database's data, created if missing
 * @param replicaUrl JDBC URL of replicas that lookups read from; null: they read the primary
 * @param replicaLag how far a replica may lag: it is trusted if it has everything that the primary had this long ago
 * @param attemptsPerAddress failed lookups per hour from an address or with a key that lacks the verification scope; 0 means no limit
 * @param attemptsPerKey lookups per hour with a partner's key; 0 means no limit
 * @param attemptsPerCertificate failed lookups of one number or identity document per day from one network, and three times as many in 30
 *     days; 0 means no limit
 * @param attemptsPerCertificateAnywhere failed lookups of one of them in 30 days from all callers without a verification key together
 * @param inquiriesKept how long the record of inquiries is kept
 * @param receiptsHold how long a receipt is valid
 * @param uploadBytes maximum size of an uploaded certificate file
 * @param uploadTime maximum duration of such an upload
 * @param samples whether certificates of province 99, which no real number has, are accepted
 */
@ConfigurationProperties("register.certificates")
public record CertificateProperties(
        @Nullable Path keys,
        @Nullable String replicaUrl,
        @DefaultValue("30s") Duration replicaLag,
        @DefaultValue("120") int attemptsPerAddress,
        @DefaultValue("100000") int attemptsPerKey,
        @DefaultValue("10") int attemptsPerCertificate,
        @DefaultValue("300") int attemptsPerCertificateAnywhere,
        @DefaultValue("180d") Duration inquiriesKept,
        @DefaultValue("365d") Duration receiptsHold,
        @DefaultValue("4GB") DataSize uploadBytes,
        @DefaultValue("1h") Duration uploadTime,
        @DefaultValue("false") boolean samples) {

    /** Whether lookups read from a replica. */
    public boolean hasReplica() {
        return replicaUrl != null && !replicaUrl.isEmpty();
    }
}
