package org.skillregister.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation (职业) of the printed lists.
 *
 * @param code code as printed
 * @param name name as printed, without work type
 * @param pinyin the name in reviewed pinyin
 * @param majorGroup major group (大类)
 * @param middleGroup middle group (中类)
 * @param currentCode the occupation in the current classification; null when it has not been compared
 * @param workTypes its work types in printed order; empty when it is not divided
 * @param alternativeTitles other titles that people use for it, in display order
 * @param relatedOccupations null when no source lists any, which means unknown
 * @param relatedMajors null when no source lists any, which means unknown
 * @param relatedCertificates null when no source lists any, which means unknown
 * @param history its history, earliest first; empty when no source says
 * @param citation where it is printed first
 */
public record Occupation(
        OccupationCode code,
        String name,
        String pinyin,
        OccupationGroup majorGroup,
        OccupationGroup middleGroup,
        @Nullable CurrentCode currentCode,
        List<WorkType> workTypes,
        List<AlternativeTitle> alternativeTitles,
        @Nullable List<RelatedName> relatedOccupations,
        @Nullable List<RelatedName> relatedMajors,
        @Nullable List<RelatedName> relatedCertificates,
        List<OccupationEvent> history,
        Citation citation) {}
