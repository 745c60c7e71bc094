package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.platform.database.PackagedProgram.Run;

/** The commands of the packaged server in a shell without a UTF-8 locale. */
class CommandLineLocaleIT {

    @TempDir
    static Path temporary;

    @AfterAll
    static void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    private static Path directory() {
        return temporary.resolve("postgres");
    }

    /** In a shell that has nothing but the README's program and where to find others. */
    private static Run runBare(List<String> program, String... arguments) throws IOException, InterruptedException {
        String path = Objects.requireNonNull(System.getenv("PATH"));
        return new PackagedProgram(directory())
                .run(program, Map.of("PATH", path, "HOME", temporary.toString(), "LC_ALL", "C"), arguments);
    }

    @Test
    void textInChineseArrivesWholeOrNotAtAllWithoutAUtf8Locale() throws Exception {
        Run refused = runBare(PackagedProgram.java(), "providers", "add", "--id", "p-bare", "--name", "跃迁培训学校");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("argument 6", "LC_ALL=C.UTF-8").doesNotContain("\tat ");

        Run added = runBare(PackagedProgram.register(), "providers", "add", "--id", "p-bare", "--name", "长风培训学校");
        assertThat(added.err()).contains("Added p-bare");
        assertThat(runBare(PackagedProgram.register(), "providers", "list").out())
                .contains("长风培训学校");
        // Also when the jar is started without the script: its output is UTF-8.
        assertThat(runBare(PackagedProgram.java(), "providers", "list").out()).contains("长风培训学校");

        Path courses = Files.writeString(temporary.resolve("春季班.csv"), """
            reference,title,occupation,level,startsOn
            a,职业培训师三级春季班,4-07-03-05,3,2027-03-01
            """);
        Run published =
                runBare(PackagedProgram.register(), "courses", "publish", "--provider", "p-bare", courses.toString());
        assertThat(published.out()).contains("1 published, 0 changed, 0 unchanged");
        Run unreadable =
                runBare(PackagedProgram.java(), "courses", "publish", "--provider", "p-bare", courses.toString());
        assertThat(unreadable.exit()).isEqualTo(2);
        assertThat(unreadable.err()).contains("argument 5").doesNotContain("InvalidPathException");
    }
}
