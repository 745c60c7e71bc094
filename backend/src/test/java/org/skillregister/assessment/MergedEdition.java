package org.skillregister.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** An invented version of the reference data in which organizations have merged. */
final class MergedEdition {

    /** Of which the organization that takes another's place takes over the rows. */
    private static final String ITEMS = "catalogue_item.csv";

    private static final String FORMER_IDS = "former_id.csv";

    private MergedEdition() {}

    /** One joins another. */
    static void join(Path files, String joining, String host) throws IOException {
        editAll(files, (table, line) -> table.equals(ITEMS) ? line.replace(joining, host) : without(joining, line));
        tell(files, joining, host);
    }

    /** Two become one that has another id, and the name of the first. */
    static void unite(Path files, String first, String second, String successor) throws IOException {
        join(files, second, successor);
        editAll(files, (_, line) -> line.replace(first, successor));
        tell(files, first, successor);
    }

    private static String without(String organization, String line) {
        return line.contains(organization) ? "" : line;
    }

    private static void editAll(Path files, BiFunction<String, String, String> change) throws IOException {
        try (Stream<Path> tables = Files.list(files.resolve("db/reference"))) {
            tables.filter(table -> table.toString().endsWith(".csv") && !table.endsWith(FORMER_IDS))
                    .forEach(table -> edit(table, change));
        }
    }

    /** Lines that become empty are left out. */
    private static void edit(Path table, BiFunction<String, String, String> change) {
        try (Stream<String> lines = Files.lines(table)) {
            List<String> changed = lines.map(
                            line -> change.apply(table.getFileName().toString(), line))
                    .filter(line -> !line.isEmpty())
                    .toList();
            Files.write(table, changed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void tell(Path files, String id, String successor) throws IOException {
        Path table = files.resolve("db/reference").resolve(FORMER_IDS);
        String before = Files.exists(table) ? Files.readString(table) : "subject,id,successor,explanation\n";
        Files.writeString(table, before + "ORGANIZATION,%s,%s,样本：登记册把两家机构合并了。\n".formatted(id, successor));
    }
}
