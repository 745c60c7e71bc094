package org.skillregister.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of all statements on certificates, which shows operators how a distributed database would execute them, is complete. */
class DistributionTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "skillregister");
    private static final Path SCALING = Path.of("deploy", "SCALING.md");
    private static final Pattern TABLE =
            Pattern.compile("(?:from|join|into|update|copy|table) (certificate(?:_[a-z]+)?)\\b");

    @Test
    void everyClassWithAStatementStandsThereWithItsTables() throws IOException {
        List<String> rows = Files.readAllLines(SCALING).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        Map<String, Set<String>> used = used();

        assertThat(used).containsKeys("LookupStatement", "ImportWriter", "CertificateErasure");
        used.forEach((name, tables) -> {
            String own = rows.stream()
                    .filter(row -> row.contains("`%s`".formatted(name)))
                    .collect(Collectors.joining("\n"));
            assertThat(tables)
                    .as("%s in %s: does it name the distribution key?", name, SCALING)
                    .allMatch(table -> own.contains("`%s`".formatted(table)));
        });
    }

    private static Map<String, Set<String>> used() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Set<String> tables = TABLE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!tables.isEmpty()) {
                    used.put(file.getFileName().toString().replace(".java", ""), tables);
                }
            }
        }
        return used;
    }
}
