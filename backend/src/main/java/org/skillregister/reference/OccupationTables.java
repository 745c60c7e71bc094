package org.skillregister.reference;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.snapshot.Snapshot;

/** Downloadable tables of the occupations, the names printed next to them, and the titles by which people look for them. */
final class OccupationTables {

    private record Titled(Occupation occupation, AlternativeTitle title) {}

    private record Related(Occupation occupation, RelatedName.Kind kind, RelatedName name) {}

    private OccupationTables() {}

    static List<PublicTable<?>> list(Snapshot<ReferenceData> data) {
        return List.of(occupations(data), relatedNames(data), alternativeTitles(data), uncoveredTitles(data));
    }

    private static PublicTable<Occupation> occupations(Snapshot<ReferenceData> data) {
        PublicTable<Occupation> table = PublicTable.of(
                        "occupations",
                        "职业，附现行编码清单中的编码",
                        () -> List.copyOf(data.get().occupations().values()))
                .column("code", "所印的职业编码", row -> row.code().value())
                .column("name", "职业名称", Occupation::name)
                .column("pinyin", "拼音", Occupation::pinyin)
                .column("major_group", "大类", row -> row.majorGroup().name())
                .column("middle_group", "中类", row -> row.middleGroup().name())
                .column(
                        "work_types",
                        "工种",
                        row -> row.workTypes().stream().map(WorkType::name).toList())
                .column(
                        "current_code",
                        "现行编码",
                        row -> current(
                                row, it -> it.code() == null ? null : it.code().value()))
                .column("current_name", "现行名称", row -> current(row, CurrentCode::name))
                .column("code_change", "两者怎样不同", row -> current(row, CurrentCode::change))
                .column("code_warning", "要注意什么", row -> current(row, CurrentCode::warning));
        return CitationColumns.addTo(table, Occupation::citation);
    }

    private static @Nullable Object current(Occupation occupation, Function<CurrentCode, @Nullable Object> part) {
        CurrentCode current = occupation.currentCode();
        return current == null ? null : part.apply(current);
    }

    private static PublicTable<Related> relatedNames(Snapshot<ReferenceData> data) {
        PublicTable<Related> table = PublicTable.of(
                        "related-names",
                        "相关职业、相关专业和相关证书",
                        () -> data.get().occupations().values().stream()
                                .flatMap(OccupationTables::related)
                                .toList())
                .column(
                        "occupation_code",
                        "职业编码",
                        row -> row.occupation().code().value())
                .column("occupation_name", "职业名称", row -> row.occupation().name())
                .column("kind", "哪一种名单", Related::kind)
                .column("name", "名单上的名称", row -> row.name().name())
                .column("open", "名单是否未列完（等）", row -> row.name().open());
        return CitationColumns.addTo(table, row -> row.name().citation());
    }

    private static Stream<Related> related(Occupation occupation) {
        return Stream.of(
                        related(occupation, RelatedName.Kind.OCCUPATION, occupation.relatedOccupations()),
                        related(occupation, RelatedName.Kind.MAJOR, occupation.relatedMajors()),
                        related(occupation, RelatedName.Kind.CERTIFICATE, occupation.relatedCertificates()))
                .flatMap(stream -> stream);
    }

    private static Stream<Related> related(
            Occupation occupation, RelatedName.Kind kind, @Nullable List<RelatedName> names) {
        return names == null ? Stream.empty() : names.stream().map(name -> new Related(occupation, kind, name));
    }

    private static PublicTable<Titled> alternativeTitles(Snapshot<ReferenceData> data) {
        PublicTable<Titled> table = PublicTable.of(
                        "alternative-titles",
                        "俗称、旧称、简称等，只用来查找，不是职业的名称",
                        () -> data.get().occupations().values().stream()
                                .flatMap(occupation -> occupation.alternativeTitles().stream()
                                        .map(title -> new Titled(occupation, title)))
                                .toList())
                .column(
                        "occupation_code",
                        "职业编码",
                        row -> row.occupation().code().value())
                .column("occupation_name", "职业名称", row -> row.occupation().name())
                .column("work_type", "说的是哪个工种，空的是整个职业", row -> row.title().workType())
                .column("kind", "哪一种叫法", row -> row.title().kind())
                .column("text", "叫法", row -> row.title().text())
                .column("pinyin", "拼音", row -> row.title().pinyin())
                .column("reviewed_on", "登记册自己的词，哪天核过", row -> row.title().reviewedOn());
        return CitationColumns.addTo(table, row -> row.title().citation());
    }

    private static PublicTable<UncoveredTitle> uncoveredTitles(Snapshot<ReferenceData> data) {
        return PublicTable.of(
                        "uncovered-titles",
                        "常有人查、目录和征集遴选里都没有的名称",
                        () -> data.get().uncoveredTitles())
                .column("text", "名称", UncoveredTitle::text)
                .column("pinyin", "拼音", UncoveredTitle::pinyin)
                .column(
                        "nearest",
                        "可以看看的职业的编码",
                        row -> row.nearest().stream().map(OccupationCode::value).toList())
                .column("reviewed_on", "哪天核过", UncoveredTitle::reviewedOn);
    }
}
