package org.skillregister.certificate.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.platform.http.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Public requests, however many, do not each reach the database. */
@ApiTest
class StatusListsTest {

    @Autowired
    private DataSource database;

    @Autowired
    private CertificateKeys keys;

    @Autowired
    private PublicAddress address;

    @Autowired
    private Clock clock;

    private final AtomicInteger questions = new AtomicInteger();

    private StatusLists lists() {
        DataSource counting = new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                questions.incrementAndGet();
                return super.getConnection();
            }
        };
        return new StatusLists(JdbcClient.create(counting), keys, address, clock);
    }

    @Test
    void listsThatAreNotThereAskTheDatabaseOnce() {
        StatusLists lists = lists();
        for (long list = 999_999_000; list < 999_999_500; list++) {
            assertThat(lists.find(list)).isEmpty();
        }

        assertThat(questions.get()).isBetween(1, 3);
    }

    @Test
    void theyDoNotPushRealOnesOut() {
        StatusLists lists = lists();
        String first = lists.find(0).orElseThrow();
        for (long list = 1_000; list < 2_000; list++) {
            lists.find(list);
        }

        assertThat(lists.find(0)).hasValue(first);
    }
}
