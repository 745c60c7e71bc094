package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.platform.database.PackagedProgram.Run;

/** The commands of the packaged server as a user types them, with and without a server running on their database. */
class CommandLineIT {

    @TempDir
    static Path temporary;

    @AfterAll
    static void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    private static Path directory() {
        return temporary.resolve("postgres");
    }

    private static Run command(String... arguments) throws Exception {
        return new PackagedProgram(directory()).run(arguments);
    }

    @Test
    void keysAreIssuedListedAndRevokedWithAndWithoutAServer() throws Exception {
        Run added = command("providers", "add", "--id", "p-yueqian", "--name", "跃迁培训学校");
        assertThat(added.err()).contains("Added p-yueqian");
        assertThat(added.exit()).isZero();
        assertThat(command("providers", "add", "--id", "p-yueqian", "--name", "又一所")
                        .exit())
                .isEqualTo(2);
        assertThat(ServerProcess.processesOn(directory())).as("left behind").isEmpty();

        ServerProcess server = ServerProcess.start(directory()).awaitHealthy();
        Run unknown = command("keys", "issue", "--provider", "p-no", "--scope", "courses:write", "--name", "x");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no training provider p-no").doesNotContain("\tat ");
        assertThat(command("keys", "issue", "--organization", "org-015", "--scope", "courses:write", "--name", "x")
                        .err())
                .contains("courses:write needs --provider");
        assertThat(command("keys", "issue", "--provider", "p-yueqian", "--scope", "plans:write", "--name", "x")
                        .err())
                .contains("plans:write needs --organization");
        assertThat(command("keys", "issue", "--scope", "certificates:verify", "--name", "雇主")
                        .out())
                .startsWith("skr_");
        Run issued = command("keys", "issue", "--provider", "p-yueqian", "--scope", "courses:write", "--name", "校办");
        assertThat(issued.exit()).isZero();
        String key = issued.out().strip();
        assertThat(key).matches("skr_[0-9a-f]{12}_[0-9a-f]{64}");
        server.await("key", () -> server.status("/graphql?query=%7B__typename%7D", key) == 200);

        Path courses = Files.writeString(temporary.resolve("courses.csv"), """
            reference,title,occupation,level,startsOn
            a,包过班,4-07-03-05,3,2027-03-01
            """);
        Run published = command("courses", "publish", "--provider", "p-yueqian", courses.toString());
        assertThat(published.out()).contains("courses.csv:2: warning: title：", "1 published, 0 changed, 0 unchanged");
        assertThat(published.exit()).isZero();
        Files.writeString(courses, "reference,title\na,\n");
        Run refused = command("courses", "publish", "--provider", "p-yueqian", courses.toString());
        assertThat(refused.out()).contains("courses.csv:2: error: title：", "0 published, 0 changed, 0 unchanged");
        assertThat(refused.exit()).isEqualTo(1);

        Run help = command("certificates", "keys", "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: skill-register certificates keys", "rotate");

        String id = key.substring(4, 16);
        assertThat(command("keys", "revoke", id).exit()).isZero();
        assertThat(command("keys", "revoke", id).exit()).isEqualTo(1);
        server.await("revocation", () -> server.status("/graphql?query=%7B__typename%7D", key) == 401);
        server.terminate();

        Run listed = command("keys", "list");
        assertThat(listed.out())
                .contains(id, "revoked", "p-yueqian", "courses:write", "校办")
                .doesNotContain(key);
        assertThat(ServerProcess.processesOn(directory())).as("left behind").isEmpty();
    }
}
