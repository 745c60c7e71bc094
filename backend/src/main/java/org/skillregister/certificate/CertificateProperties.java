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
 * @param attemptsPerAddress lookups that an address may ask in an hour; 0 is without limit
 * @param attemptsPerKey lookups that a partner's key may ask in an hour; 0 is without limit
 * @param attemptsPerCertificate lookups for one number, or one identity document, in an hour from anywhere; 0 is without limit
 * @param inquiriesKept how long it is kept who asked
 * @param receiptsHold how long a receipt counts
 * @param publicAddress where the register is reached, without a slash at the end; receipts name it
 * @param uploadBytes most bytes of a file of certificates that is sent over the network
 * @param samples whether certificates of the province 99, which no real number has, are taken in
 */
@ConfigurationProperties("register.certificates")
public record CertificateProperties(
        @Nullable Path keys,
        @Nullable String replicaUrl,
        @DefaultValue("120") int attemptsPerAddress,
        @DefaultValue("100000") int attemptsPerKey,
        @DefaultValue("30") int attemptsPerCertificate,
        @DefaultValue("180d") Duration inquiriesKept,
        @DefaultValue("365d") Duration receiptsHold,
        @DefaultValue("http://localhost:8080") String publicAddress,
        @DefaultValue("4GB") DataSize uploadBytes,
        @DefaultValue("false") boolean samples) {}
