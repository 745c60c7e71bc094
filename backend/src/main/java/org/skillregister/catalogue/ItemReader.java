package org.skillregister.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.skillregister.catalogue.CatalogueRows.ItemRow;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the items of the catalogue and of the selection rounds, which have the same form. */
@Component
class ItemReader {

    private final JdbcClient database;

    ItemReader(JdbcClient database) {
        this.database = database;
    }

    List<ItemRow> catalogueItems(CitationRow citation) {
        return read(citation, """
            select i.edition_id as list, i.organization_id as organization, i.*,
                   concat_ws(' ', coalesce(i.name_pinyin, o.pinyin), w.pinyin) as pinyin,
                   array(select l.level::int from catalogue_item_level l
                         where (l.edition_id, l.item_number) = (i.edition_id, i.number)
                         order by l.level desc) as levels
            from catalogue_item i
            join occupation o on o.code = i.occupation_code
            left join work_type w on (w.occupation_code, w.name) = (i.occupation_code, i.work_type)
            order by i.edition_id, i.number
            """);
    }

    List<ItemRow> selectionItems(CitationRow citation) {
        return read(citation, """
            select i.round_id as list, null as organization, i.*,
                   concat_ws(' ', coalesce(i.name_pinyin, o.pinyin), w.pinyin) as pinyin,
                   array(select l.level::int from selection_item_level l
                         where (l.round_id, l.item_number) = (i.round_id, i.number)
                         order by l.level desc) as levels
            from selection_item i
            join occupation o on o.code = i.occupation_code
            left join work_type w on (w.occupation_code, w.name) = (i.occupation_code, i.work_type)
            order by i.round_id, i.number
            """);
    }

    private List<ItemRow> read(CitationRow citation, String query) {
        return database.sql(query)
                .query((row, _) -> new ItemRow(
                        row.getString("list"),
                        row.getInt("number"),
                        row.getString("organization"),
                        OccupationCode.of(row.getString("occupation_code")),
                        row.getString("name"),
                        row.getString("work_type"),
                        row.getString("pinyin"),
                        levels(row),
                        citation.read(row)))
                .list();
    }

    private static List<SkillLevel> levels(ResultSet row) throws SQLException {
        Array levels = row.getArray("levels");
        return Arrays.stream((Integer[]) levels.getArray()).map(SkillLevel::of).toList();
    }
}
