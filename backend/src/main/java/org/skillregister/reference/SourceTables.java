package org.skillregister.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables: passages and references of the sources, the history of occupations, and the public holidays. */
@Configuration(proxyBeanMethods = false)
class SourceTables {

    private record Quoted(SourceDocument document, SourcePassage passage) {}

    private record Happened(Occupation occupation, OccupationEvent event) {}

    @Bean
    @Order(1)
    PublicTables sourcePublicTables(Snapshot<ReferenceData> data) {
        return new PublicTables(List.of(passages(data), citedDocuments(data), events(data), holidays(data)));
    }

    private static PublicTable<Quoted> passages(Snapshot<ReferenceData> data) {
        return PublicTable.of(
                        "source-passages",
                        "来源文件中被引用的原文，每处一行",
                        () -> data.get().documents().values().stream()
                                .flatMap(document -> document.passages().list().stream()
                                        .map(passage -> new Quoted(document, passage)))
                                .toList())
                .column("document_id", "来源文件", row -> row.document().id())
                .column("number", "在这份文件里的编号", row -> row.passage().number())
                .column("place", "在文件里的位置", row -> row.passage().place())
                .column("passage", "原文；…是略去的字，｜是表格的格线", row -> row.passage().text());
    }

    private static PublicTable<CitedDocument> citedDocuments(Snapshot<ReferenceData> data) {
        PublicTable<CitedDocument> table = PublicTable.of(
                        "cited-documents",
                        "来源文件所依据或提到的文件，登记册没有收录",
                        () -> data.get().documents().keySet().stream()
                                .flatMap(id -> data.get().citedDocuments().getOrDefault(id, List.of()).stream())
                                .toList())
                .column("number", "文号，空着是没有印", CitedDocument::number)
                .column("title", "标题", CitedDocument::title)
                .column("role", "是依据还是提到", CitedDocument::role);
        return CitationColumns.addTo(table, CitedDocument::citation);
    }

    private static PublicTable<Happened> events(Snapshot<ReferenceData> data) {
        PublicTable<Happened> table = PublicTable.of(
                        "occupation-events",
                        "职业的来历",
                        () -> data.get().occupations().values().stream()
                                .flatMap(occupation ->
                                        occupation.history().stream().map(event -> new Happened(occupation, event)))
                                .toList())
                .column(
                        "occupation_code",
                        "职业编码",
                        row -> row.occupation().code().value())
                .column("occupation_name", "职业名称", row -> row.occupation().name())
                .column("kind", "哪一类事", row -> row.event().kind())
                .column("year", "年", row -> row.event().year())
                .column("month", "月", row -> row.event().month())
                .column("day", "日，空着是没有印", SourceTables::day)
                .column("summary", "内容，登记册的话", row -> row.event().summary());
        return CitationColumns.addTo(table, row -> row.event().citation());
    }

    private static @Nullable Object day(Happened row) {
        return row.event().day();
    }

    private static PublicTable<PublicHoliday> holidays(Snapshot<ReferenceData> data) {
        PublicTable<PublicHoliday> table = PublicTable.of(
                        "public-holidays", "放假日和调休上班日", () -> data.get().holidays())
                .column("from", "第一天", PublicHoliday::from)
                .column("to", "最后一天", PublicHoliday::to)
                .column("kind", "放假（OFF）还是上班（WORKING）", PublicHoliday::kind);
        return CitationColumns.addTo(table, PublicHoliday::citation);
    }
}
