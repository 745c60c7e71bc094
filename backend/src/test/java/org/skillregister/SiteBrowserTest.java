package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The built site in a real browser, served by the real server: runs the browser tests of {@code web/e2e}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SiteBrowserTest {

    private static final Path WEB = Path.of("..", "web");
    private static final Path LOG = Path.of("target", "e2e.log");

    @LocalServerPort
    private int port;

    @Test
    void browserTestsPass() throws IOException, InterruptedException {
        assertThat(SkillRegister.class.getResource("/site/index.html"))
                .as("the built site; build it with the backend from the root")
                .isNotNull();
        ProcessBuilder tests = new ProcessBuilder("npm", "run", "e2e").directory(WEB.toFile());
        tests.environment().put("BASE_URL", "http://localhost:" + port);
        // Surefire speaks to its parent through the standard output.
        Process run =
                tests.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();

        boolean ended = run.waitFor(15, TimeUnit.MINUTES);
        run.destroyForcibly();

        assertThat(ended && run.exitValue() == 0).as(SiteBrowserTest::tail).isTrue();
    }

    private static String tail() {
        try {
            var lines = Files.readAllLines(LOG);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 200), lines.size()));
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
