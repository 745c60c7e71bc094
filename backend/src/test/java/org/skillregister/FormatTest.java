package org.skillregister;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sources are formatted by palantir-java-format. It runs here, on the build's own JDK, because a Maven plugin would run on
 * Maven's JDK, which may not support the sources' language level. {@code -Dformat=apply} formats them. Files that an earlier run
 * found formatted are recognized by hash and skipped.
 */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));
    private static final Path KNOWN = Path.of("target", "formatted.txt");

    /** Part of each hash, because another version of the formatter (its file name has the version) or of the JDK's parser may format differently. */
    private static final String FORMATTED_BY =
            Formatter.class.getProtectionDomain().getCodeSource().getLocation() + " " + Runtime.version() + " ";

    @Test
    void sourcesAreFormatted() throws Exception {
        Set<String> known = Files.exists(KNOWN) ? Set.copyOf(Files.readAllLines(KNOWN)) : Set.of();
        Set<String> formatted = new TreeSet<>();
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String hash = hash(source);
            String wanted = known.contains(hash) ? source : format(file, source);
            if (source.equals(wanted)) {
                formatted.add(hash);
            } else if (APPLY) {
                Files.writeString(file, wanted);
            } else {
                unformatted.add(file);
            }
        }
        Files.write(KNOWN, formatted);

        assertThat(unformatted)
                .as("to format: mvn -pl backend test -Dtest=FormatTest -Dformat=apply")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String format(Path file, String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException failure) {
            throw new IllegalStateException(file + " cannot be parsed", failure);
        }
    }

    private static String hash(String source) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest((FORMATTED_BY + source).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
