package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Some records are stored as JSON, in which the names of fields and constants must never change: old rows depend on them, and so
 * does the previous version while both run. A renamed field keeps its stored name with {@link JsonProperty}.
 */
class StoredJsonTest {

    private static final Path NAMES = Path.of("src/test/resources/stored-json.txt");

    /** What is in the columns of type {@code jsonb}. */
    private static final List<String> STORED = List.of(
            "assessment.statement.PlanStatement",
            "assessment.statement.RecordedChanges",
            "assessment.storage.RoundStates",
            "course.CourseListing",
            "reference.release.FactChange");

    private static Set<String> namesOf(Class<?> stored) {
        Set<String> names = new TreeSet<>();
        collect(stored, names);
        return names;
    }

    private static void collect(Type type, Set<String> names) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(part -> collect(part, names));
        } else if (type instanceof Class<?> found && found.getName().startsWith("org.skillregister.")) {
            String name = found.getName().replaceFirst(".*\\.", "");
            Stream.of(Objects.requireNonNullElse(found.getRecordComponents(), new RecordComponent[0]))
                    .filter(part -> names.add(name + "." + storedName(found, part)))
                    .forEach(part -> collect(part.getGenericType(), names));
            if (found.isEnum()) {
                Arrays.stream(found.getEnumConstants()).forEach(constant -> names.add(name + "." + constant));
            }
        }
    }

    private static String storedName(Class<?> found, RecordComponent part) {
        try {
            JsonProperty property = found.getDeclaredField(part.getName()).getAnnotation(JsonProperty.class);
            return property == null ? part.getName() : property.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void storedNamesStay() throws IOException {
        List<String> now = STORED.stream()
                .map(stored -> {
                    try {
                        return Class.forName("org.skillregister." + stored);
                    } catch (ClassNotFoundException gone) {
                        throw new IllegalStateException(gone);
                    }
                })
                .flatMap(stored -> namesOf(stored).stream())
                .distinct()
                .sorted()
                .toList();

        assertThat(now).hasSizeGreaterThan(50);
        assertThat(now)
                .as("rows of before are read by the names in %s; new ones are added there", NAMES)
                .isEqualTo(Files.readAllLines(NAMES));
    }

    @Test
    void everyColumnIsKnown() throws IOException {
        try (Stream<Path> changes = Files.list(Path.of("src/main/resources/db/changelog"))) {
            Set<String> columns = changes.filter(file -> file.toString().endsWith(".sql"))
                    .flatMap(StoredJsonTest::lines)
                    .filter(line -> line.matches(".*\\sjsonb\\b.*"))
                    .map(line -> line.replaceFirst(".*?(\\w+)\\s+jsonb\\b.*", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(columns)
                    .as("what is stored in them is listed above")
                    .containsExactly("changes", "listing", "rounds", "statement");
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
