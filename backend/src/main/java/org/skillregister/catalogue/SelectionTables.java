package org.skillregister.catalogue;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationColumns;
import org.skillregister.reference.SkillLevel;

/** The selection rounds as tables to download. */
final class SelectionTables {

    /** An item and its round. */
    record ItemRow(SelectionRound round, SelectionItem item) {}

    /** A condition, step or document of a round. */
    record RuleRow(
            SelectionRound round,
            String kind,
            int number,
            @Nullable String name,
            String summary,
            Citation citation) {}

    private SelectionTables() {}

    static PublicTable<SelectionRound> rounds(Catalogues catalogues) {
        PublicTable<SelectionRound> table = PublicTable.of(
                        "selection-rounds", "征集遴选", () -> catalogues.on(null).rounds())
                .column("id", "标识", SelectionRound::id)
                .column("announced_on", "公布日期", SelectionRound::announcedOn)
                .column("opens_on", "开始申报的日期", row -> row.window().opensOn())
                .column("closes_on", "截止申报的日期，当天还可以申报", row -> row.window().closesOn())
                .column(
                        "opens_at",
                        "开始申报的那一天从这一刻起；印的是日期，没有印钟点",
                        row -> row.window().opensAt())
                .column("closes_at", "截止申报，到这一刻已经关闭", row -> row.window().closesAt())
                .column("apply_url", "申报网址", SelectionRound::applyUrl)
                .column("apply_path", "在网站里怎样走", SelectionRound::applyPath)
                .column("registration_valid_years", "备案有效几年", SelectionRound::registrationValidYears)
                .column("public_notice_working_days", "公示几个工作日", SelectionRound::publicNoticeWorkingDays);
        return CitationColumns.addTo(table, SelectionRound::citation);
    }

    static PublicTable<ItemRow> items(Catalogues catalogues) {
        PublicTable<ItemRow> table = PublicTable.of(
                        "selection-items",
                        "征集遴选的职业（工种）",
                        () -> catalogues.on(null).rounds().stream()
                                .flatMap(round -> round.items().stream().map(item -> new ItemRow(round, item)))
                                .toList())
                .column("round", "哪一次征集", row -> row.round().id())
                .column("number", "序号", row -> row.item().number())
                .column(
                        "occupation_code",
                        "职业编码",
                        row -> row.item().occupation().code().value())
                .column(
                        "occupation_name",
                        "职业名称",
                        row -> row.item().occupation().name())
                .column("work_type", "工种，空着是不分工种", row -> row.item().workType())
                .column(
                        "levels",
                        "等级，5最低，1最高",
                        row -> SkillLevel.numbers(row.item().levels()));
        return CitationColumns.addTo(table, row -> row.item().citation());
    }

    static PublicTable<RuleRow> rules(Catalogues catalogues) {
        PublicTable<RuleRow> table = PublicTable.of(
                        "selection-rules",
                        "征集遴选的条件、流程和材料",
                        () -> catalogues.on(null).rounds().stream()
                                .flatMap(SelectionTables::ruleRows)
                                .toList())
                .column("round", "哪一次征集", row -> row.round().id())
                .column("kind", "条件、流程还是材料", RuleRow::kind)
                .column("number", "所印的编号", RuleRow::number)
                .column("name", "名称", RuleRow::name)
                .column("summary", "内容，登记册的话", RuleRow::summary);
        return CitationColumns.addTo(table, RuleRow::citation);
    }

    private static Stream<RuleRow> ruleRows(SelectionRound round) {
        return Stream.of(
                        Stream.ofNullable(round.scope())
                                .map(it -> new RuleRow(round, "SCOPE", 1, null, it.summary(), it.citation())),
                        round.requirements().stream()
                                .map(it -> new RuleRow(
                                        round, "REQUIREMENT", it.number(), null, it.summary(), it.citation())),
                        round.steps().stream()
                                .map(it -> new RuleRow(
                                        round, "STEP", it.number(), it.name(), it.summary(), it.citation())),
                        round.materials().stream()
                                .map(it -> new RuleRow(
                                        round, "MATERIAL", it.number(), it.name(), it.summary(), it.citation())))
                .flatMap(rows -> rows);
    }
}
