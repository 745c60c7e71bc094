package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An executed change set must never change, not even in a comment: with another checksum, a new program would not start on such a
 * database. Add a line to {@code change-sets.tsv} for each new change set.
 */
@ApiTest
class ChangeSetsTest {

    private static final Path KNOWN = Path.of("src", "test", "resources", "change-sets.tsv");

    @Autowired
    private JdbcClient database;

    @Test
    void noneHasChanged() throws IOException {
        List<String> known = Files.readAllLines(KNOWN);
        List<String> now = database.sql("select id, md5sum from databasechangelog order by id")
                .query((row, _) -> "%s\t%s".formatted(row.getString("id"), row.getString("md5sum")))
                .list();

        assertThat(known)
                .as("what was released is never edited: write a new change set instead")
                .allSatisfy(line -> assertThat(now).contains(line));
        assertThat(now.stream().filter(line -> !known.contains(line)))
                .as("lines to add to %s for the new change sets", KNOWN)
                .isEmpty();
    }
}
