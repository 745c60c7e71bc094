package org.skillregister.platform.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The packaged server as an operator starts it, but on a free port. */
final class ServerProcess {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts the package.
     *
     * @param directory of the embedded PostgreSQL
     * @param settings further ones, as arguments
     */
    static ServerProcess start(Path directory, String... settings) throws IOException {
        return start(directory, PackagedProgram.register(), settings);
    }

    /** @param program starts the application */
    static ServerProcess start(Path directory, List<String> program, String... settings) throws IOException {
        Path output = Files.createTempFile(directory.getParent(), "server-", ".out");
        List<String> command = new ArrayList<>(program);
        command.add("--server.port=0");
        command.add("--spring.profiles.active=development");
        command.add("--register.embedded-postgres.directory=" + directory);
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServerProcess(process, output);
    }

    ServerProcess awaitHealthy() {
        await("health", this::isHealthy);
        return this;
    }

    boolean isHealthy() {
        return output().contains("GraphiQL  http") && status("/actuator/health") == 200;
    }

    int status(String path) {
        return status(path, null);
    }

    /** @param key is shown with the request; none when null */
    int status(String path, @Nullable String key) {
        return status(port(), path, key);
    }

    /** @param port of the server, or that of the operators */
    static int status(int port, String path, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException noAnswer) {
            return -1;
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** Where it answers. */
    int port() {
        return output().lines()
                .filter(line -> line.contains("Site "))
                .map(line -> Integer.valueOf(line.replaceFirst(".*localhost:(\\d+).*", "$1")))
                .findFirst()
                .orElseThrow();
    }

    /** What it has printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Tells it to stop, and does not wait for it. */
    void stop() {
        process.destroy();
    }

    /** Like Ctrl-C. */
    void terminate() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The server does not end: " + output());
        }
        return process.exitValue();
    }

    /** Every process that was started with the directory in its arguments, whoever its parent is by now. */
    static List<ProcessHandle> processesOn(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(directory.toString()))
                .toList();
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("No " + what + ": " + output());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
            }
        }
    }
}
