package org.skillregister.reference.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of one version of the reference data, by their paths: {@code db/reference/*.csv}, {@code rules/*.yaml},
 * {@code rules/cases/*.yaml} and {@code db/reference/release.properties}, as in the resources of the program. Other files are ignored.
 */
public final class ReleaseFiles {

    static final String TABLES = "db/reference/";
    static final String RULES = "rules/";
    static final String CASES = "rules/cases/";

    static final String MARK = TABLES + "release.properties";

    /** No files at all. */
    static final ReleaseFiles NONE = new ReleaseFiles(new TreeMap<>());

    private final SortedMap<String, byte[]> files;

    private ReleaseFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Reads a directory or a ZIP archive.
     *
     * @throws IOException when it cannot be read, or is larger than 50 MB
     */
    public static ReleaseFiles read(Path source) throws IOException {
        return new ReleaseFiles(
                Files.isDirectory(source)
                        ? ReleaseDirectory.read(source)
                        : ReleaseArchive.read(Files.newInputStream(source)));
    }

    /** Reads what {@link #archive} wrote. */
    static ReleaseFiles ofArchive(byte[] archive) {
        try {
            return new ReleaseFiles(ReleaseArchive.read(new ByteArrayInputStream(archive)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The files of the program itself. */
    public static ReleaseFiles packaged() {
        return new ReleaseFiles(ReleaseResources.read(TABLES + "*.*", RULES + "*.*", CASES + "*.*"));
    }

    /** Only the mark of the program's release, because reading all files takes long. */
    static ReleaseFiles packagedMark() {
        return new ReleaseFiles(ReleaseResources.read(MARK));
    }

    /** All files in one archive. */
    byte[] archive() {
        return ReleaseArchive.write(files);
    }

    /** Writes the files below a directory. */
    void write(Path directory) throws IOException {
        ReleaseDirectory.write(files, directory);
    }

    /** The CSV files, by the names of their tables. */
    SortedMap<String, byte[]> tables() {
        return in(TABLES, ".csv");
    }

    /** The rule files by their names, without {@code .yaml}. */
    public SortedMap<String, String> rules() {
        return texts(RULES);
    }

    /** The cases with the expected results of the rules, by file name without {@code .yaml}. */
    public SortedMap<String, String> cases() {
        return texts(CASES);
    }

    private SortedMap<String, String> texts(String folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        in(folder, ".yaml").forEach((name, content) -> texts.put(name, new String(content, UTF_8)));
        return texts;
    }

    private SortedMap<String, byte[]> in(String folder, String ending) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        files.forEach((path, content) -> {
            String name = path.startsWith(folder) ? path.substring(folder.length()) : "/";
            if (!name.contains("/") && name.endsWith(ending)) {
                found.put(name.substring(0, name.length() - ending.length()), content);
            }
        });
        return found;
    }

    /** Only the facts and rules, sorted by path. */
    SortedMap<String, byte[]> content() {
        SortedMap<String, byte[]> content = new TreeMap<>(files);
        content.remove(MARK);
        return Collections.unmodifiableSortedMap(content);
    }

    /** Whether both have the same content. */
    boolean isSameAs(ReleaseFiles other) {
        SortedMap<String, byte[]> theirs = other.content();
        return content().keySet().equals(theirs.keySet())
                && content().entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), theirs.get(file.getKey())));
    }

    /** The text that names the release that these files are, or are based on; empty when there is none. */
    String mark() {
        return new String(files.getOrDefault(MARK, new byte[0]), UTF_8);
    }

    /** The same files, marked as another release. */
    ReleaseFiles with(ReleaseMark mark) {
        SortedMap<String, byte[]> marked = new TreeMap<>(content());
        marked.put(MARK, mark.text().getBytes(UTF_8));
        return new ReleaseFiles(marked);
    }
}
