package org.skillregister;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file, folder and class that the documents name or link to exists. */
class DocumentsTest {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]{1,80}(?:Test|IT)\\b");

    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w*");

    /** A class, a folder, or a file of a kind that is kept here. */
    private static final Pattern PLACE = Pattern.compile(
            CLASS + "|(?!/|http|META-INF)[\\w./-]+(?:/|\\.(?:csv|tsv|java|ts|njk|graphqls?|md|yaml|properties|json))");

    /** A link to a file of the repository, without its anchor. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

    private static final Pattern BUILT = Pattern.compile("target|node_modules|dist.*|\\.(?!\\.).+");

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

    /** Whoever follows the README finds each file, folder and class by its name. */
    @Test
    void placesThatTheReadmeNamesAreThere() throws IOException {
        Set<String> there = places();
        Set<String> named = CODE.matcher(SchemaFiles.read(ROOT.resolve("README.md")))
                .results()
                .map(code -> code.group(1))
                .filter(name -> PLACE.matcher(name).matches())
                .collect(toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named.stream()
                        .map(name -> CLASS.matcher(name).matches() ? name + ".java" : name)
                        .filter(name -> there.stream().noneMatch(place -> place.endsWith("/" + name))))
                .as("names in README.md that no file, folder or class has")
                .isEmpty();
    }

    /** The files and folders of the repository, folders with a slash at their end; without what is built. */
    private static Set<String> places() throws IOException {
        Set<String> places = new HashSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                places.add(folder + "/");
                return BUILT.matcher(folder.getFileName().toString()).matches()
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                places.add(file.toString());
                return FileVisitResult.CONTINUE;
            }
        });
        return places;
    }

    @Test
    void linksLeadToFiles() throws IOException {
        Set<Path> missing = new TreeSet<>();
        int links = 0;
        for (Path document : documents()) {
            List<Path> targets = LINK.matcher(SchemaFiles.read(document))
                    .results()
                    .map(link -> document.resolveSibling(link.group(1)).normalize())
                    .toList();
            links += targets.size();
            targets.stream().filter(Files::notExists).forEach(missing::add);
        }

        assertThat(links).isGreaterThan(50);
        assertThat(missing).isEmpty();
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
