package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sources are formatted by palantir-java-format. It runs here, on the build's own JDK, because inside Maven it would run
 * on Maven's, which need not know the language of the sources. {@code -Dformat=apply} formats them.
 */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));

    @Test
    void sourcesAreFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> unformatted = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(FormatTest::isUnformatted)
                    .toList();
            assertThat(unformatted)
                    .as("to format: mvn -pl backend test -Dtest=FormatTest -Dformat=apply")
                    .isEmpty();
        }
    }

    private static boolean isUnformatted(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (APPLY) {
                Files.writeString(file, formatted);
            }
            return !APPLY && !source.equals(formatted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FormatterException failure) {
            throw new IllegalStateException(file + " cannot be parsed", failure);
        }
    }
}
