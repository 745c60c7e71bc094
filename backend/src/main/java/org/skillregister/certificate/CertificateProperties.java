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
 * @param keys directory of the secret keys; null: with the embedded database one beside its data, which is made when missing
 * @param replicaUrl JDBC address of replicas that lookups read from; null: they read the database itself
 * @param replicaLag how far a replica may be behind: what it has is believed when it has everything that the database had so long ago
 * @param attemptsPerAddress failed lookups that an address, or a key that is not for verifying, may make in an hour; 0 is without
 *     limit
 * @param attemptsPerKey lookups that a partner's key may ask in an hour; 0 is without limit
 * @param attemptsPerCertificate failed lookups for one number, or one identity document, in a day from one network; three times as
 *     many in 30 days. 0 is without limit
 * @param attemptsPerCertificateAnywhere failed lookups for one of them in 30 days from all networks together
 * @param inquiriesKept how long it is kept who asked
 * @param receiptsHold how long a receipt counts
 * @param uploadBytes most bytes of a file of certificates that is sent over the network
 * @param uploadTime longest time that such a file may take to arrive
 * @param samples whether certificates of the province 99, which no real number has, are taken in
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
