package org.skillregister.certificate.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.skillregister.certificate.CertificateProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of the certificates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateProperties.class)
class KeyConfiguration {

    private static final Logger log = LoggerFactory.getLogger(KeyConfiguration.class);

    /**
     * Creates keys only for the embedded database. An external database holds real certificates: operators create its keys, and know
     * where they keep them.
     */
    @Bean
    KeyDirectory keyDirectory(
            CertificateProperties properties,
            @Value("${spring.datasource.url:}") String database,
            @Value("${register.embedded-postgres.directory:.data/postgres}") Path embedded)
            throws IOException {
        boolean set = properties.keys() != null && !properties.keys().toString().isEmpty();
        if (!set && !database.isEmpty()) {
            throw new MissingKeys("no directory is set");
        }
        KeyDirectory keys =
                new KeyDirectory(set ? Objects.requireNonNull(properties.keys()) : embedded.resolve("keys"));
        if (!set && !keys.isComplete()) {
            keys.create();
            log.warn(
                    "Created the secret keys of the certificates in {}; an external database needs"
                            + " REGISTER_CERTIFICATES_KEYS",
                    keys.path());
        }
        return keys;
    }
}
