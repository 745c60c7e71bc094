package org.skillregister.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.AlternativeTitle;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.UncoveredTitle;

/**
 * The tables of the catalogue as read, before assembly.
 *
 * @param occupations by code
 * @param uncoveredTitles titles people look for that no listed occupation covers
 * @param organizations by id
 * @param editions newest first
 * @param entries an organization's line in an edition, by edition and number
 * @param items by edition and number
 * @param rounds newest first, without their items
 * @param selectionItems by round and number
 */
record CatalogueRows(
        Map<OccupationCode, Occupation> occupations,
        List<UncoveredTitle> uncoveredTitles,
        Map<String, OrganizationRow> organizations,
        List<CatalogueEdition> editions,
        List<EntryRow> entries,
        List<ItemRow> items,
        List<SelectionRound> rounds,
        List<ItemRow> selectionItems) {

    /** What a row refers to. Foreign keys in the database guarantee that it exists. */
    static <K, V> V found(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new IllegalStateException("A row refers to %s, which is not there".formatted(key)));
    }

    record OrganizationRow(
            String id,
            String name,
            String pinyin,
            List<AlternativeTitle> alternativeTitles,
            @Nullable OrganizationContact contact) {}

    record EntryRow(String edition, int number, String organization, Citation citation) {}

    /**
     * A row of the catalogue or of a selection round.
     *
     * @param list the edition or round
     * @param organization null in a selection round
     */
    record ItemRow(
            String list,
            int number,
            @Nullable String organization,
            OccupationCode occupation,
            String name,
            @Nullable String workType,
            String pinyin,
            List<SkillLevel> levels,
            Citation citation) {

        String id() {
            return list + "-" + number;
        }

        String displayName() {
            return workType == null ? name : "%s（%s）".formatted(name, workType);
        }
    }
}
