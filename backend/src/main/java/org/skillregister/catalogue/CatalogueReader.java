package org.skillregister.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.CatalogueRows.EntryRow;
import org.skillregister.catalogue.CatalogueRows.OrganizationRow;
import org.skillregister.reference.AlternativeTitle;
import org.skillregister.reference.AlternativeTitleRow;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.ReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the organizations and the editions; items and rounds have readers of their own. */
@Component
class CatalogueReader {

    private final JdbcClient database;
    private final ItemReader items;
    private final SelectionRoundReader rounds;
    private final CatalogueRuleReader rules;

    CatalogueReader(JdbcClient database, ItemReader items, SelectionRoundReader rounds, CatalogueRuleReader rules) {
        this.database = database;
        this.items = items;
        this.rounds = rounds;
        this.rules = rules;
    }

    CatalogueRows read(ReferenceData reference) {
        CitationRow citation = new CitationRow(reference.documents());
        return new CatalogueRows(
                reference.occupations(),
                reference.uncoveredTitles(),
                organizations(citation),
                editions(citation),
                entries(citation),
                items.catalogueItems(citation),
                rounds.rounds(citation),
                items.selectionItems(citation));
    }

    private Map<String, OrganizationRow> organizations(CitationRow citation) {
        Map<String, List<AlternativeTitle>> titles = titles(citation);
        Map<String, OrganizationRow> organizations = new LinkedHashMap<>();
        database.sql("""
            select o.id, o.name, o.pinyin, c.*
            from organization o left join organization_contact c on c.organization_id = o.id
            """).query(row -> {
            OrganizationContact contact = row.getString("organization_id") == null ? null : contact(row, citation);
            String id = row.getString("id");
            organizations.put(
                    id,
                    new OrganizationRow(
                            id,
                            row.getString("name"),
                            row.getString("pinyin"),
                            titles.getOrDefault(id, List.of()),
                            contact));
        });
        return organizations;
    }

    private Map<String, List<AlternativeTitle>> titles(CitationRow citation) {
        record Row(String organization, AlternativeTitle title) {}
        AlternativeTitleRow titles = new AlternativeTitleRow(citation);
        return database
                .sql("""
                    select t.*, null as work_type from organization_alternative_title t order by organization_id, position
                    """)
                .query((row, _) -> new Row(row.getString("organization_id"), titles.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Row::organization, mapping(Row::title, toList())));
    }

    private static OrganizationContact contact(ResultSet row, CitationRow citation) throws SQLException {
        return new OrganizationContact(
                row.getString("address"),
                row.getString("phone"),
                row.getString("hours"),
                address(row.getString("website")),
                0,
                citation.read(row));
    }

    private static @Nullable URI address(@Nullable String website) {
        return website == null ? null : URI.create(website);
    }

    private List<CatalogueEdition> editions(CitationRow citation) {
        Map<String, List<CatalogueRule>> rulesOf = rules.rules(citation);
        Map<String, List<CatalogueLink>> linksOf = rules.links(citation);
        return database.sql("""
            select e.*,
                   (select count(*) from catalogue_item i where i.edition_id = e.id) as items,
                   (select count(*) from catalogue_organization o where o.edition_id = e.id) as organizations
            from catalogue_edition e order by effective_from desc
            """)
                .query((row, _) -> new CatalogueEdition(
                        row.getString("id"),
                        row.getString("title"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("superseded_on", LocalDate.class),
                        row.getInt("items"),
                        row.getInt("organizations"),
                        rulesOf.getOrDefault(row.getString("id"), List.of()),
                        linksOf.getOrDefault(row.getString("id"), List.of()),
                        citation.read(row)))
                .list();
    }

    private List<EntryRow> entries(CitationRow citation) {
        return database.sql("select * from catalogue_organization order by edition_id, number")
                .query((row, _) -> new EntryRow(
                        row.getString("edition_id"),
                        row.getInt("number"),
                        row.getString("organization_id"),
                        citation.read(row)))
                .list();
    }
}
