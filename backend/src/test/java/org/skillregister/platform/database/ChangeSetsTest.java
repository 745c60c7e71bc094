package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A change set that a database has had is never changed, not even in a comment: with another checksum a new program would not start on such
 * a database. A new change set gets a line of its own in {@code change-sets.tsv}.
 */
@ApiTest
class ChangeSetsTest {

    private static final Path CHANGE_SETS = Path.of("src", "main", "resources", "db", "changelog");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "(?i)\\bdrop (column|table|function)\\b|\\brename (to|column)\\b|\\balter (column )?\\w+ (set data"
                    + " )?type\\b|\\bset not null\\b");
    private static final Path KNOWN = Path.of("src", "test", "resources", "change-sets.tsv");

    @Autowired
    private JdbcClient database;

    /** While servers are replaced one after another, older ones run on the tables of newer ones: what they use is not taken away. */
    @Test
    void noneTakesAwayWhatAnOlderServerUses() throws IOException {
        try (Stream<Path> files = Files.list(CHANGE_SETS)) {
            List<Path> all = files.filter(it -> it.toString().endsWith(".sql")).toList();
            assertThat(all)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as("%s", file.getFileName())
                            .doesNotContainPattern(TAKES_AWAY));
        }
        assertThat("alter table a drop column b; alter table a rename to c; alter table a alter column b type text")
                .containsPattern(TAKES_AWAY);
    }

    @Test
    void everyFileIsRun() throws IOException {
        String master = Files.readString(CHANGE_SETS.resolve("db.changelog-master.yaml"));
        try (Stream<Path> files = Files.list(CHANGE_SETS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".sql"))
                            .filter(name -> !master.contains("{file: %s,".formatted(name))))
                    .as("files that nothing runs: add an include to db.changelog-master.yaml, at its end")
                    .isEmpty();
        }
    }

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
