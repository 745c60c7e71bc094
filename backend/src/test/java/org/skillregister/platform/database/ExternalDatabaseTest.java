package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ExternalDatabaseTest {

    @Autowired
    private ObjectProvider<EmbeddedPostgresServer> embedded;

    @Autowired
    private DataSource dataSource;

    @Test
    void usesTheDatabaseThatIsNamedAndStartsNone() throws SQLException {
        assertThat(embedded.stream()).isEmpty();
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo(System.getProperty("spring.datasource.url"));
        }
    }
}
