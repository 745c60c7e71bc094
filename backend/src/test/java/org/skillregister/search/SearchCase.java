package org.skillregister.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query and its expected entries among the first three hits.
 *
 * @param expected names of occupations, items, organizations or courses, all of which must be found; none if no list has the subject
 * @param level the level that must be understood; empty when none must
 * @param wish the wish that must be understood; empty when none must
 * @param group the origin of the query
 */
record SearchCase(String query, List<String> expected, String level, String wish, String group) {

    private static final Path FILE = Path.of("..", "schema", "search", "search-cases.tsv");

    static List<SearchCase> all() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.skip(1).map(SearchCase::of).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SearchCase of(String line) {
        String[] cells = line.split("\t", -1);
        List<String> expected = cells[1].isEmpty() ? List.of() : List.of(cells[1].split("、", -1));
        return new SearchCase(cells[0], expected, cells[2], cells[3], cells[4]);
    }

    boolean isOutside() {
        return expected.isEmpty();
    }
}
