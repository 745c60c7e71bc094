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
 * a database. A new change set gets a line of its own in the file.
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
    void noneHasChanged() throws IOException {
        List<String> now = database.sql("select id, md5sum from databasechangelog")
                .query((row, _) -> "%s\t%s".formatted(row.getString("id"), row.getString("md5sum")))
                .list();

        assertThat(now).containsExactlyInAnyOrderElementsOf(Files.readAllLines(KNOWN));
    }
}
