package org.skillregister.reference;

import java.util.List;
import java.util.Map;

/**
 * The reference data at one moment.
 *
 * @param version the version of these data
 * @param versions all versions so far, newest first
 * @param documents by id, in display order
 * @param citedDocuments the documents that each document refers to, by its id
 * @param conflicts by number
 * @param holidays by their first day
 * @param occupations by code
 * @param uncoveredTitles titles that people look for but no list has
 * @param formerIds by kind and id
 */
public record ReferenceData(
        DataVersion version,
        List<DataVersion> versions,
        Map<String, SourceDocument> documents,
        Map<String, List<CitedDocument>> citedDocuments,
        List<SourceConflict> conflicts,
        List<PublicHoliday> holidays,
        Map<OccupationCode, Occupation> occupations,
        List<UncoveredTitle> uncoveredTitles,
        List<FormerId> formerIds) {

    /** The conflicts that affect something, most serious first. */
    public List<SourceConflict> conflictsOf(ConflictSubject.Kind kind, String id) {
        ConflictSubject subject = new ConflictSubject(kind, id);
        return conflicts.stream()
                .filter(conflict -> conflict.subjects().contains(subject))
                .sorted(SourceConflict.GRAVEST_FIRST)
                .toList();
    }

    /**
     * The occupation with the printed code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Occupation getOccupation(OccupationCode code) {
        Occupation occupation = occupations.get(code);
        if (occupation == null) {
            throw new IllegalArgumentException("No occupation " + code);
        }
        return occupation;
    }
}
