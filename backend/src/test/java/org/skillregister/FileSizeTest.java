package org.skillregister;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A file of the program can be read at once: a long one is split by noun, so that each part has a name of its own, and a very short
 * one that only its neighbour uses stands in that neighbour.
 */
class FileSizeTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "skillregister");
    private static final int MOST_LINES = 150;
    private static final int FEW_LINES = 20;

    /** Why it is longer. */
    private static final Map<String, String> LONG = Map.of(
            "assessment/statement/PlanStatement.java", "the schema's input of a plan, with the types that only it has",
            "course/Course.java", "the schema's type of a course, with a method for each of its fields");

    /** Why it stands by itself. */
    private static final Map<String, String> SHORT = Map.of(
            "assessment/storage/StoredPlanVersions.java", "Spring Data looks for no repositories inside other types",
            "course/CompetitionNotice.java", "its neighbour is long");

    private static final Pattern WORDS = Pattern.compile("\\W+");

    private static final Map<String, List<String>> FILES = files();
    private static final Map<String, Set<String>> WORDS_OF = FILES.entrySet().stream()
            .collect(toMap(
                    Map.Entry::getKey,
                    file -> file.getValue().stream()
                            .flatMap(WORDS::splitAsStream)
                            .collect(toSet())));

    private static Map<String, List<String>> files() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return new TreeMap<>(all.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(FileSizeTest::name, FileSizeTest::lines)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aLongFileIsSplit() {
        List<String> found = FILES.entrySet().stream()
                .filter(file -> file.getValue().size() > MOST_LINES)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(found)
                .as("files of more than %d lines; name a reason here, or split them by noun", MOST_LINES)
                .containsExactlyInAnyOrderElementsOf(LONG.keySet());
    }

    @Test
    void aShortFileThatOnlyItsNeighbourUsesStandsInIt() {
        List<String> found = FILES.entrySet().stream()
                .filter(file ->
                        file.getValue().size() < FEW_LINES && !file.getKey().endsWith("package-info.java"))
                .map(Map.Entry::getKey)
                .filter(FileSizeTest::isUsedByOneNeighbour)
                .toList();

        assertThat(found)
                .as("files of less than %d lines; name a reason here, or move them in with their neighbours", FEW_LINES)
                .containsExactlyInAnyOrderElementsOf(SHORT.keySet());
    }

    private static boolean isUsedByOneNeighbour(String file) {
        Path path = Path.of(file);
        String type = Objects.requireNonNull(path.getFileName()).toString().replace(".java", "");
        List<Path> users = WORDS_OF.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(file) && other.getValue().contains(type))
                .map(other -> Path.of(other.getKey()))
                .toList();
        return users.size() == 1 && Objects.equals(users.getFirst().getParent(), path.getParent());
    }
}
