package org.skillregister.certificate.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.skillregister.SkillRegister;

/** A command in a JVM of its own, on the database of the tests. */
final class ImportProcess implements AutoCloseable {

    private final Process process;
    private final Path err;

    private ImportProcess(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    static ImportProcess start(Path directory, String... arguments) throws IOException {
        List<String> settings = new ArrayList<>();
        for (String property : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "register.certificates.keys")) {
            settings.add("-D%s=%s".formatted(property, System.getProperty(property)));
        }
        return start(directory, settings, arguments);
    }

    /** Where there is neither a database nor a key. */
    static ImportProcess startAlone(Path directory, String... arguments) throws IOException {
        return start(directory, List.of("-Dspring.datasource.url=jdbc:postgresql://127.0.0.1:1/none"), arguments);
    }

    private static ImportProcess start(Path directory, List<String> settings, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        line.addAll(settings);
        line.add(SkillRegister.class.getName());
        line.addAll(List.of(arguments));
        Path err = Files.createTempFile(directory, "err", "");
        return new ImportProcess(
                new ProcessBuilder(line)
                        .directory(directory.toFile())
                        .redirectError(err.toFile())
                        .start(),
                err);
    }

    void type(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** To be called where nobody handles exceptions. */
    void typeOrFail(String text) {
        try {
            type(text);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private void endInput() throws IOException {
        process.getOutputStream().close();
    }

    int finish() throws IOException, InterruptedException {
        endInput();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            kill();
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    /** Kill -9. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
