package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The change set files themselves. If one is missing, the server may not start, and could not say which. */
class ChangeSetFilesTest {

    private static final Path CHANGE_SETS = Path.of("src", "main", "resources", "db", "changelog");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "(?i)\\bdrop (column|table|function)\\b|\\brename (to|column)\\b|\\balter (column )?\\w+ (set data"
                    + " )?type\\b|\\bset not null\\b");

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
}
