package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
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
