package org.skillregister.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files written besides answers and the log: tables, PostgreSQL's logs, temporary files. */
final class WrittenFiles {

    private WrittenFiles() {}

    /**
     * Those that have changed; some may go meanwhile.
     *
     * @param depth how many directories one within another are looked into
     */
    static List<Path> since(Instant begun, Path directory, int depth) throws IOException {
        List<Path> changed = new ArrayList<>();
        Files.walkFileTree(directory, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.lastModifiedTime().compareTo(FileTime.from(begun)) >= 0) {
                    changed.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return changed;
    }

    /** @return the texts that stand in a file */
    static List<String> found(Path file, List<String> texts) throws IOException {
        try {
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            return texts.stream()
                    .filter(text -> bytes.contains(new String(text.getBytes(UTF_8), ISO_8859_1)))
                    .toList();
        } catch (NoSuchFileException | AccessDeniedException notOurs) {
            return List.of();
        }
    }
}
