package org.skillregister.platform.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Classifies PostgreSQL's errors, as Spring throws them, into those that may succeed later and those that will not. */
class DatabaseUnavailableTest {

    private final JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(
            System.getProperty("spring.datasource.url"),
            System.getProperty("spring.datasource.username"),
            System.getProperty("spring.datasource.password")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08P01", "0A000", "25006", "25P03", "25P04", "40001", "40P01", "53100", "53200", "53300",
                "55P03", "57014", "57P01", "57P02", "57P03", "57P05", "58030"
            })
    void laterItMaySucceed(String sqlState) {
        assertThat(DatabaseUnavailable.isCauseOf(thrown(sqlState))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22P02", "23505", "25P02", "42501", "42601", "42P01", "XX000", "XX001"})
    void itIsAFaultOfOurs(String sqlState) {
        assertThat(DatabaseUnavailable.isCauseOf(thrown(sqlState))).isFalse();
    }

    private Throwable thrown(String sqlState) {
        return catchThrowable(() -> database.execute("do $$ begin raise sqlstate '%s'; end $$".formatted(sqlState)));
    }
}
