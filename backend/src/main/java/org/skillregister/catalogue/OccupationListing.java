package org.skillregister.catalogue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.AlternativeTitle;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CurrentCode;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.OccupationEvent;
import org.skillregister.reference.OccupationGroup;
import org.skillregister.reference.RelatedName;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.WorkType;
import org.skillregister.search.SearchFieldList;
import org.skillregister.search.Searchable;

/**
 * An occupation with its items in the catalogue in force and in the selection rounds. It is the schema's {@code Occupation}.
 *
 * @param occupation the occupation itself
 * @param items its items in the edition in force, in printed order
 * @param selectionItems its items in selection rounds, newest round first
 * @param searchFields the texts by which a search finds it
 * @param relatedFields further texts that count only together with these
 */
public record OccupationListing(
        Occupation occupation,
        List<CatalogueItem> items,
        List<SelectionItem> selectionItems,
        SearchFieldList searchFields,
        SearchFieldList relatedFields)
        implements Searchable {

    public OccupationCode code() {
        return occupation.code();
    }

    public String name() {
        return occupation.name();
    }

    public String pinyin() {
        return occupation.pinyin();
    }

    public OccupationGroup majorGroup() {
        return occupation.majorGroup();
    }

    public OccupationGroup middleGroup() {
        return occupation.middleGroup();
    }

    public @Nullable CurrentCode currentCode() {
        return occupation.currentCode();
    }

    public List<String> workTypes() {
        return occupation.workTypes().stream().map(WorkType::name).toList();
    }

    public List<AlternativeTitle> alternativeTitles() {
        return occupation.alternativeTitles();
    }

    public @Nullable List<RelatedName> relatedOccupations() {
        return occupation.relatedOccupations();
    }

    public @Nullable List<RelatedName> relatedMajors() {
        return occupation.relatedMajors();
    }

    public @Nullable List<RelatedName> relatedCertificates() {
        return occupation.relatedCertificates();
    }

    public List<OccupationEvent> history() {
        return occupation.history();
    }

    public Citation citation() {
        return occupation.citation();
    }

    /** The five levels from the lowest up, each with the items that cover it. */
    public List<LadderStep> ladder() {
        return Arrays.stream(SkillLevel.values())
                .map(level -> new LadderStep(
                        level,
                        items.stream()
                                .filter(item -> item.levels().contains(level))
                                .toList()))
                .toList();
    }

    @Override
    public String place() {
        return code().value();
    }

    // Items and occupations refer to one another, so the record's generated methods would recurse forever.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return code().hashCode();
    }

    @Override
    public String toString() {
        return "OccupationListing[%s %s]".formatted(code(), name());
    }

    /**
     * One level of an occupation and the items that cover it.
     *
     * @param level the level
     * @param items the items with this level; empty when nobody assesses it
     */
    public record LadderStep(SkillLevel level, List<CatalogueItem> items) {}
}
