package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same server under another name stands in for the replica. Number 8500. */
@ApiTest
class ReplicaTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CertificateReader reader;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void replica(DynamicPropertyRegistry properties) {
        properties.add("register.certificates.replica-url", () -> {
            String url = System.getProperty("spring.datasource.url");
            return url + (url.contains("?") ? "&" : "?") + "ApplicationName=the-replica";
        });
    }

    @Test
    void lookupsReadTheReplicaAndImportsDoNot() {
        ImportedCertificates.take(application, CertificateLine.of(8500));
        String askedOfReplica =
                "select count(*) from pg_stat_activity where application_name = 'the-replica' and query like ?";
        // Until the server knows the position of the primary database, it does not trust a replica.
        await().untilAsserted(() -> {
            assertThat(reader.find(List.of(new CertificateLookup.ByNumber(
                                    CertificateLine.of(8500).number(), "张三丰")))
                            .getFirst())
                    .hasSize(1);
            assertThat(database.sql(askedOfReplica)
                            .param("%asked.place%")
                            .query(Long.class)
                            .single())
                    .isPositive();
        });
        assertThat(database.sql(askedOfReplica)
                        .param("copy certificate%")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
