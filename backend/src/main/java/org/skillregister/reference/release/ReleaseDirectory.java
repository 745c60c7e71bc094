package org.skillregister.reference.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The files of a release in a directory. */
final class ReleaseDirectory {

    private ReleaseDirectory() {}

    /** @throws IOException when it cannot be read, or is larger than 50 MB */
    static SortedMap<String, byte[]> read(Path directory) throws IOException {
        ReleaseFileCollector files = new ReleaseFileCollector();
        for (String folder : List.of(ReleaseFiles.TABLES, ReleaseFiles.RULES, ReleaseFiles.CASES)) {
            Path there = directory.resolve(folder);
            if (Files.isDirectory(there)) {
                read(there, folder, files);
            }
        }
        return files.files();
    }

    private static void read(Path directory, String folder, ReleaseFileCollector files) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.requireRoom(Files.size(file));
                files.add(folder + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    static void write(Map<String, byte[]> files, Path directory) throws IOException {
        for (var file : files.entrySet()) {
            Path target = directory.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
