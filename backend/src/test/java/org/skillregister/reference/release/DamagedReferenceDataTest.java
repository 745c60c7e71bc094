package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A start on damaged reference data either restores the release, or is refused with an explanation. */
class DamagedReferenceDataTest {

    private static final String DATABASE = "damaged_data";

    private final String url = FilledDatabases.create(DATABASE);
    private final SingleConnectionDataSource connection = FilledDatabases.connection(url);
    private final JdbcClient database = JdbcClient.create(FilledDatabases.dataSource(url));
    private final SpringLiquibase liquibase = new SpringLiquibase();

    @BeforeEach
    void start() {
        liquibase.setDataSource(connection);
        startAgain();
    }

    @AfterEach
    void dropDatabase() {
        connection.destroy();
        FilledDatabases.drop(DATABASE);
    }

    private void startAgain() {
        new PackagedRelease().postProcessAfterInitialization(liquibase, "liquibase");
    }

    private String digest() {
        return Objects.requireNonNull(database.sql("select reference_digest()")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single());
    }

    private long version() {
        return database.sql("select version from data_version")
                .query(Long.class)
                .single();
    }

    @Test
    void rowsAreThoseOfTheReleaseAgain() {
        String whole = digest();
        long version = version();
        startAgain();
        assertThat(version()).as("nothing is done without need").isEqualTo(version);

        for (String damage : new String[] {
            "truncate organization cascade",
            "set session_replication_role = replica; delete from occupation where code = '4-07-03-05'",
            "update assessment_fee set amount = amount + 1"
        }) {
            database.sql(damage).update();
            assertThat(digest()).as(damage).isNotEqualTo(whole);
            startAgain();
            assertThat(digest()).as(damage).isEqualTo(whole);
        }
        assertThat(version()).isEqualTo(version + 3);
    }

    @Test
    void rowThatTellsOfChangesIsThereAgain() {
        database.sql("delete from data_version").update();

        startAgain();

        assertThat(version()).isEqualTo(1);
    }

    @Test
    void tableThatIsGoneIsToldInSentences() {
        database.sql("drop table source_passage cascade").update();

        assertThatThrownBy(this::startAgain)
                .isInstanceOfSatisfying(
                        DamagedTables.class,
                        gone -> assertThat(new DamagedTablesAnalyzer()
                                        .analyze(gone, gone)
                                        .getDescription())
                                .isEqualTo("The database is damaged: it has no table source_passage."));
    }
}
