package org.skillregister.certificate.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.skillregister.platform.database.PackagedProgram;

/** A command of the packaged server, on the database of the tests. */
final class ImportProcess implements AutoCloseable {

    private final Process process;
    private final Path err;

    private ImportProcess(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    static ImportProcess start(Path directory, String... arguments) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (String property : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "register.certificates.keys")) {
            String variable = property.replace('.', '_').toUpperCase(Locale.ROOT);
            settings.put(variable, Objects.requireNonNull(System.getProperty(property)));
        }
        return start(directory, settings, arguments);
    }

    /** Where there is neither a database nor a key. */
    static ImportProcess startAlone(Path directory, String... arguments) throws IOException {
        return start(directory, Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none"), arguments);
    }

    private static ImportProcess start(Path directory, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(PackagedProgram.register());
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(directory, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectError(err.toFile());
        builder.environment().putAll(settings);
        return new ImportProcess(builder.start(), err);
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
