package org.skillregister.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.platform.publicfile.PublicTables;
import org.skillregister.reference.AlternativeTitle;
import org.skillregister.reference.CitationColumns;
import org.skillregister.reference.SkillLevel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Downloadable tables of all editions of the catalogue and of the selection rounds. */
@Configuration(proxyBeanMethods = false)
class CatalogueTables {

    private record Listed(CatalogueEdition edition, Organization organization) {}

    private record Titled(String id, String name, AlternativeTitle title) {}

    @Bean
    @Order(2)
    PublicTables cataloguePublicTables(Catalogues catalogues, OrganizationContacts contacts) {
        return new PublicTables(List.of(
                editions(catalogues),
                organizations(catalogues, contacts),
                alternativeTitles(catalogues),
                items(catalogues),
                CatalogueRuleTable.of(catalogues),
                SelectionTables.rounds(catalogues),
                SelectionTables.items(catalogues),
                SelectionTables.rules(catalogues)));
    }

    private static PublicTable<CatalogueEdition> editions(Catalogues catalogues) {
        PublicTable<CatalogueEdition> table = PublicTable.of("catalogue-editions", "目录的版本", catalogues::editions)
                .column("id", "标识", CatalogueEdition::id)
                .column("title", "标题", CatalogueEdition::title)
                .column("effective_from", "起始日期", CatalogueEdition::effectiveFrom)
                .column("superseded_on", "被取代的日期，空着是还没有", CatalogueEdition::supersededOn);
        return CitationColumns.addTo(table, CatalogueEdition::citation);
    }

    private static Stream<Listed> listed(Catalogues catalogues) {
        return catalogues.editions().stream()
                .flatMap(edition -> catalogues.on(edition.effectiveFrom()).organizations().values().stream()
                        .map(organization -> new Listed(edition, organization)));
    }

    private static PublicTable<Listed> organizations(Catalogues catalogues, OrganizationContacts contacts) {
        PublicTable<Listed> table = PublicTable.of(
                        "organizations", "社会培训评价组织", () -> listed(catalogues).toList())
                .live()
                .column("edition", "目录版本", row -> row.edition().id())
                .column("id", "标识", row -> row.organization().id())
                .column("number", "编号", row -> row.organization().number())
                .column("name", "名称", row -> row.organization().name())
                .column("pinyin", "拼音", row -> row.organization().pinyin())
                .column("address", "地址", row -> contact(contacts, row, OrganizationContact::address))
                .column("phone", "电话", row -> contact(contacts, row, OrganizationContact::phone))
                .column("hours", "办公时间", row -> contact(contacts, row, OrganizationContact::hours))
                .column("website", "网站", row -> contact(contacts, row, OrganizationContact::website));
        return CitationColumns.addTo(table, row -> row.organization().citation());
    }

    private static @Nullable Object contact(
            OrganizationContacts contacts, Listed row, Function<OrganizationContact, @Nullable Object> part) {
        OrganizationContact contact = contacts.of(row.organization());
        return contact == null ? null : part.apply(contact);
    }

    private static PublicTable<Titled> alternativeTitles(Catalogues catalogues) {
        PublicTable<Titled> table = PublicTable.of(
                        "organization-alternative-titles",
                        "评价机构的俗称、简称等，只用来查找，不是机构的名称",
                        () -> listed(catalogues)
                                .map(Listed::organization)
                                .flatMap(it -> it.alternativeTitles().stream()
                                        .map(title -> new Titled(it.id(), it.name(), title)))
                                .distinct()
                                .toList())
                .column("organization_id", "机构标识", Titled::id)
                .column("organization_name", "机构名称", Titled::name)
                .column("kind", "哪一种叫法", row -> row.title().kind())
                .column("text", "叫法", row -> row.title().text())
                .column("pinyin", "拼音", row -> row.title().pinyin())
                .column("reviewed_on", "登记册自己的词，哪天核过", row -> row.title().reviewedOn());
        return CitationColumns.addTo(table, row -> row.title().citation());
    }

    private static PublicTable<CatalogueItem> items(Catalogues catalogues) {
        PublicTable<CatalogueItem> table = PublicTable.of(
                        "catalogue-items",
                        "评价项目：机构、职业（工种）和等级",
                        () -> listed(catalogues)
                                .flatMap(row -> row.organization().items().stream())
                                .toList())
                .column("edition", "目录版本", row -> row.edition().id())
                .column("id", "标识", CatalogueItem::id)
                .column("number", "序号", CatalogueItem::number)
                .column("organization_id", "机构标识", row -> row.organization().id())
                .column("organization_name", "机构名称", row -> row.organization().name())
                .column(
                        "occupation_code",
                        "职业编码",
                        row -> row.occupation().code().value())
                .column("occupation_name", "职业名称", row -> row.occupation().name())
                .column("name", "项目名称，带工种", CatalogueItem::name)
                .column("work_type", "工种，空着是不分工种", CatalogueItem::workType)
                .column("levels", "等级，5最低，1最高", row -> SkillLevel.numbers(row.levels()));
        return CitationColumns.addTo(table, CatalogueItem::citation);
    }
}
