package org.skillregister.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code schema/search} match their source libraries, and their documented meaning. */
class SharedTablesTest {

    private static final Path READINGS = Path.of("..", "schema", "search", "readings.txt");

    /** When the file differs, it is written anew, to be looked at and committed. */
    @Test
    void readingsAreThoseOfTheLibrary() throws IOException {
        Map<String, StringBuilder> first = new TreeMap<>();
        Map<String, StringBuilder> others = new TreeMap<>();
        for (char character = 0x4e00; character < 0xa000; character++) {
            List<String> readings = Readings.ofCommon(character);
            for (int i = 0; i < readings.size(); i++) {
                first.computeIfAbsent(readings.get(i), _ -> new StringBuilder());
                others.computeIfAbsent(readings.get(i), _ -> new StringBuilder());
                Map<String, StringBuilder> side = i == 0 ? first : others;
                side.merge(readings.get(i), new StringBuilder().append(character), StringBuilder::append);
            }
        }
        String table = first.entrySet().stream()
                .map(entry -> "%s %s %s\n".formatted(entry.getKey(), entry.getValue(), others.get(entry.getKey())))
                .collect(Collectors.joining());
        String committed = Files.exists(READINGS) ? Files.readString(READINGS) : "";
        if (!committed.equals(table)) {
            Files.writeString(READINGS, table);
        }

        assertThat(committed)
                .as("%s was out of date and has been written anew", READINGS)
                .isEqualTo(table);
    }

    @Test
    void traditionalCharactersAreFolded() {
        assertThat(TraditionalCharacters.fold("茶藝師養老護理員髮麵鐘臺")).isEqualTo("茶艺师养老护理员发面钟台");
        assertThat(TraditionalCharacters.fold("茶艺师")).isEqualTo("茶艺师");
    }

    @Test
    void wordsAreWrittenAsTheyAreCompared() {
        assertThat(SharedTables.lines("word-meanings.tsv").skip(1).map(line -> line.split("\t", -1)[1]))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(TextNormalizer.normalize(word)).isEqualTo(word));
    }
}
