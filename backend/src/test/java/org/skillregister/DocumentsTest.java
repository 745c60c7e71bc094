package org.skillregister;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents send a maintainer to is there. */
class DocumentsTest {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]{1,80}(?:Test|IT)\\b");

    /** Those of the program; what is built or installed has documents of its own. */
    private static List<Path> documents() throws IOException {
        try (Stream<Path> backend = Files.walk(Path.of("src"));
                Stream<Path> beside = Files.list(Path.of("."))) {
            return Stream.of(
                            backend,
                            beside,
                            Stream.of("README.md", "web/README.md", "schema/README.md", "schema/search/README.md")
                                    .map(Path.of("..")::resolve),
                            Stream.of("deploy/README.md", "faults/README.md", "bench/README.md")
                                    .map(Path::of))
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @Test
    void testsThatAreNamedAreThere() throws IOException {
        Set<String> tests = SchemaFiles.list(Path.of("src/test/java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        Set<String> named = new TreeSet<>();
        for (Path document : documents()) {
            NAME.matcher(SchemaFiles.read(document)).results().forEach(name -> named.add(name.group()));
        }

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(tests).containsAll(named);
    }
}
