package org.skillregister.subsidy;

import java.util.List;
import java.util.function.Function;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.CitationColumns;
import org.skillregister.reference.Money;
import org.skillregister.reference.SourceConflict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables of the subsidies. */
@Configuration(proxyBeanMethods = false)
class SubsidyTables {

    private record OfScheme<P>(SubsidyScheme scheme, P part) {

        static <P> List<OfScheme<P>> list(
                Snapshot<List<SubsidyScheme>> schemes, Function<SubsidyScheme, List<P>> parts) {
            return schemes.get().stream()
                    .flatMap(scheme -> parts.apply(scheme).stream().map(part -> new OfScheme<>(scheme, part)))
                    .toList();
        }
    }

    @Bean
    @Order(7)
    PublicTables subsidyPublicTables(Snapshot<List<SubsidyScheme>> schemes) {
        return new PublicTables(List.of(schemes(schemes), amounts(schemes), conditions(schemes)));
    }

    private static PublicTable<SubsidyScheme> schemes(Snapshot<List<SubsidyScheme>> schemes) {
        PublicTable<SubsidyScheme> table = PublicTable.of("subsidy-schemes", "补贴", schemes)
                .column("id", "标识", SubsidyScheme::id)
                .column("name", "名称", SubsidyScheme::name)
                .column("jurisdiction", "适用地区", SubsidyScheme::jurisdiction)
                .column("stated_on", "金额是哪天印的", SubsidyScheme::statedOn)
                .column("basis", "所依据的规定，没有收录", SubsidyScheme::basis);
        return CitationColumns.addTo(table, SubsidyScheme::citation);
    }

    private static PublicTable<OfScheme<SubsidyAmount>> amounts(Snapshot<List<SubsidyScheme>> schemes) {
        PublicTable<OfScheme<SubsidyAmount>> table = PublicTable.of(
                        "subsidy-amounts", "补贴金额", () -> OfScheme.list(schemes, SubsidyScheme::amounts))
                .column("scheme_id", "补贴标识", row -> row.scheme().id())
                .column("level", "等级，5最低，1最高", row -> row.part().level().number())
                .column("recipient", "给谁", row -> row.part().recipient())
                .column("covered", "这一级补不补", row -> row.part().covered())
                .column("percent", "补贴标准的百分之几", row -> row.part().percent())
                .column("amount", "元；空着是不补或者不知道", row -> {
                    Money amount = row.part().amount();
                    return amount == null ? null : amount.amount();
                })
                .column("conflict", "疑点编号", row -> {
                    SourceConflict conflict = row.part().conflict();
                    return conflict == null ? null : conflict.number();
                });
        return CitationColumns.addTo(table, row -> row.part().citation());
    }

    private static PublicTable<OfScheme<SubsidyCondition>> conditions(Snapshot<List<SubsidyScheme>> schemes) {
        PublicTable<OfScheme<SubsidyCondition>> table = PublicTable.of(
                        "subsidy-conditions", "补贴的条件", () -> OfScheme.list(schemes, SubsidyScheme::conditions))
                .column("scheme_id", "补贴标识", row -> row.scheme().id())
                .column("number", "次序", row -> row.part().number())
                .column("recipient", "只对谁；空着是对所有人", row -> row.part().recipient())
                .column("summary", "内容，登记册的话", row -> row.part().summary());
        return CitationColumns.addTo(table, row -> row.part().citation());
    }
}
