package org.skillregister.catalogue;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationColumns;

/** The rules and links of the editions' notices as a table to download. */
final class CatalogueRuleTable {

    /**
     * A rule, or a link to further information.
     *
     * @param topic what it is about; {@code LINK_} and its kind for a link
     * @param address null for a rule
     * @param path null for a rule, or when a link has none
     */
    record RuleRow(
            CatalogueEdition edition,
            String topic,
            int number,
            String summary,
            @Nullable String address,
            @Nullable String path,
            Citation citation) {}

    private CatalogueRuleTable() {}

    static PublicTable<RuleRow> of(Catalogues catalogues) {
        PublicTable<RuleRow> table = PublicTable.of(
                        "catalogue-rules",
                        "目录通知里的规定和查询网址",
                        () -> catalogues.editions().stream()
                                .flatMap(CatalogueRuleTable::rows)
                                .toList())
                .column("edition", "目录版本", row -> row.edition().id())
                .column("topic", "讲什么", RuleRow::topic)
                .column("number", "次序", RuleRow::number)
                .column("summary", "内容，登记册的话", RuleRow::summary)
                .column("address", "网址", RuleRow::address)
                .column("path", "在网站里怎样走", RuleRow::path);
        return CitationColumns.addTo(table, RuleRow::citation);
    }

    private static Stream<RuleRow> rows(CatalogueEdition edition) {
        return Stream.concat(
                edition.rules().stream()
                        .map(it -> new RuleRow(
                                edition, it.topic().name(), it.number(), it.summary(), null, null, it.citation())),
                edition.links().stream()
                        .map(it -> new RuleRow(
                                edition,
                                "LINK_" + it.kind().name(),
                                edition.links().indexOf(it) + 1,
                                it.name(),
                                it.address(),
                                it.path(),
                                it.citation())));
    }
}
