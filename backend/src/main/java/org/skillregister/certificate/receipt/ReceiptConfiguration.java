package org.skillregister.certificate.receipt;

import org.skillregister.certificate.CertificateProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What receipts name. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    /** A receipt for an address that only this machine knows would be worthless for ever: for real certificates it must be set. */
    @Bean
    PublicAddress publicAddress(
            CertificateProperties properties,
            @Value("${spring.datasource.url:}") String database,
            @Value("${server.port:8080}") int port) {
        String set = properties.publicAddress();
        if (set != null && !set.isBlank()) {
            return new PublicAddress(StringUtils.trimTrailingCharacter(set.strip(), '/'));
        }
        if (!database.isEmpty()) {
            throw new MissingPublicAddress();
        }
        return new PublicAddress("http://localhost:" + port);
    }
}
