package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table and column has a Chinese label, or is declared not to be a fact. */
class FactLabelsTest {

    private static final ReferenceDataFiles FILES = ReferenceDataFiles.of(ReleaseFiles.packaged());

    private static Stream<String> facts() {
        return ReleaseTableNames.ALL.stream().filter(table -> !FactChanges.NO_FACTS.contains(table));
    }

    @Test
    void everyTableIsNamed() {
        assertThat(facts().filter(table -> FactLabels.findTable(table) == null))
                .as("tables to name in db/fact-labels.properties: table.<table>=…")
                .isEmpty();
        assertThat(FactLabels.findTable("strange")).isNull();
    }

    @Test
    void everyColumnIsNamed() {
        assertThat(facts().flatMap(table -> FILES.columns(table).stream()
                        .filter(column -> FactLabels.findColumn(table, column) == null)
                        .map(column -> table + "." + column)))
                .as("columns to name in db/fact-labels.properties: column.<column>=…")
                .isEmpty();
        assertThat(FactLabels.findColumn("organization", "strange")).isNull();
    }

    @Test
    void whatIsNoFactIsATableOrTheCases() {
        assertThat(Stream.concat(ReleaseTableNames.ALL.stream(), Stream.of("cases"))
                        .toList())
                .containsAll(FactChanges.NO_FACTS);
    }

    @Test
    void valuesAreSaidAsReadersKnowThem() {
        assertThat(FactLabels.value("printed_levels", "4、3")).isEqualTo("四级、三级");
        assertThat(FactLabels.value("kind", "RESIT_PER_MODULE")).isEqualTo("每模块补考费");
        assertThat(FactLabels.value("amount", "350")).isEqualTo("350元");
        assertThat(FactLabels.value("phone", "021-1")).isEqualTo("021-1");
        assertThat(List.of(Levels.chinese("3、2、1", "4、3"), Levels.chinese("4", "4、3")))
                .containsExactly("增加四级，减少二级、一级", "增加三级");
    }
}
