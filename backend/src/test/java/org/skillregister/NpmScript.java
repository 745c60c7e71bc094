package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A script of the site's npm package, run against a test server. */
public final class NpmScript {

    private static final Path WEB = Path.of("..", "web");
    private static final int SHOWN_LINES = 200;

    /** On two busy cores the browser tests take half of it. */
    private static final Duration LONGEST = Duration.ofMinutes(50);

    private NpmScript() {}

    /** Fails with the end of the script's output unless the script succeeds. */
    static void run(String script, int port) throws IOException, InterruptedException {
        run(script, port, Map.of());
    }

    /** @param environment what the script is told beside the server's address */
    public static void run(String script, int port, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Path.of("target", script.replace(":", "-") + ".log");
        ProcessBuilder process = new ProcessBuilder("npm", "run", script).directory(WEB.toFile());
        process.environment().put("BASE_URL", "http://localhost:" + port);
        process.environment().putAll(environment);
        // Not to standard output, because Surefire uses it to talk to its parent.
        Process run =
                process.redirectErrorStream(true).redirectOutput(log.toFile()).start();

        boolean ended = run.waitFor(LONGEST);
        run.destroyForcibly();

        assertThat(ended && run.exitValue() == 0).as(() -> end(log)).isTrue();
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
