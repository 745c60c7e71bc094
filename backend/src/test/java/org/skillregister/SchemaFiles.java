package org.skillregister;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the schema folder. */
public final class SchemaFiles {

    static final Path SCHEMA = Path.of("..", "schema");
    static final Path RELEASED = SCHEMA.resolve("released.graphql");
    public static final Path OPERATIONS = SCHEMA.resolve("operations");

    private SchemaFiles() {}

    /** The schema as it stands, all files in one text. */
    static String sdl() {
        return list(SCHEMA, ".graphqls").stream().map(SchemaFiles::read).collect(joining("\n"));
    }

    public static List<Path> list(Path directory, String suffix) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
