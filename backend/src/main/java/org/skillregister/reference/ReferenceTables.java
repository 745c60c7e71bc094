package org.skillregister.reference;

import java.util.ArrayList;
import java.util.List;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables of the sources, of the occupations, and of identifiers no longer in use. */
@Configuration(proxyBeanMethods = false)
class ReferenceTables {

    private record ConflictPlace(SourceConflict conflict, Citation citation) {}

    private record Touched(SourceConflict conflict, ConflictSubject subject) {}

    @Bean
    @Order(1)
    PublicTables referencePublicTables(Snapshot<ReferenceData> data) {
        List<PublicTable<?>> tables =
                new ArrayList<>(List.of(documents(data), conflicts(data), conflictSubjects(data)));
        tables.addAll(OccupationTables.list(data));
        tables.add(formerIds(data));
        return new PublicTables(tables);
    }

    private static PublicTable<SourceDocument> documents(Snapshot<ReferenceData> data) {
        return PublicTable.of(
                        "source-documents",
                        "来源文件",
                        () -> List.copyOf(data.get().documents().values()))
                .column("id", "标识", SourceDocument::id)
                .column("number", "文号", SourceDocument::number)
                .column("title", "标题", SourceDocument::title)
                .column("issuer", "发文单位", SourceDocument::issuer)
                .column("published_on", "发布日期", SourceDocument::publishedOn)
                .column("jurisdiction", "适用地区", SourceDocument::jurisdiction)
                .column("verified_on", "最后一次核对的日期", SourceDocument::verifiedOn)
                .column("coverage", "登记册取用了什么", SourceDocument::coverage)
                .column("url", "官方网址，空着是不知道", SourceDocument::url);
    }

    private static PublicTable<ConflictPlace> conflicts(Snapshot<ReferenceData> data) {
        PublicTable<ConflictPlace> table = PublicTable.of(
                        "source-conflicts",
                        "疑点和处理，每处出处一行",
                        () -> data.get().conflicts().stream()
                                .flatMap(conflict -> conflict.citations().stream()
                                        .map(citation -> new ConflictPlace(conflict, citation)))
                                .toList())
                .column("number", "编号", row -> row.conflict().number())
                .column("summary", "哪里对不上", row -> row.conflict().summary())
                .column("treatment", "登记册怎样处理", row -> row.conflict().treatment())
                .column("impact", "决定哪一类事", row -> row.conflict().impact())
                .column("decides", "对读者决定什么", row -> row.conflict().decides());
        return CitationColumns.addTo(table, ConflictPlace::citation);
    }

    private static PublicTable<Touched> conflictSubjects(Snapshot<ReferenceData> data) {
        return PublicTable.of(
                        "source-conflict-subjects",
                        "疑点涉及什么，每样一行",
                        () -> data.get().conflicts().stream()
                                .flatMap(conflict ->
                                        conflict.subjects().stream().map(subject -> new Touched(conflict, subject)))
                                .toList())
                .column("number", "疑点编号", row -> row.conflict().number())
                .column("subject", "哪一类", row -> row.subject().kind())
                .column("subject_id", "哪一个", row -> row.subject().id());
    }

    private static PublicTable<FormerId> formerIds(Snapshot<ReferenceData> data) {
        return PublicTable.of("former-ids", "登记册用过、不再用了的标识", () -> data.get().formerIds())
                .column("kind", "哪一类", FormerId::kind)
                .column("id", "用过的标识", FormerId::id)
                .column("successor", "接替它的标识，空着是没有", FormerId::successor)
                .column("explanation", "怎么回事", FormerId::explanation);
    }
}
