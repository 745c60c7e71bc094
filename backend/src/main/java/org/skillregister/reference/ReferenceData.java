package org.skillregister.reference;

import java.util.List;
import java.util.Map;

/**
 * The reference data at one moment.
 *
 * @param version which state of the data this is
 * @param documents by id, in the order in which they are shown
 * @param conflicts by number
 * @param occupations by code
 * @param uncoveredTitles what people look for that is none of them
 */
public record ReferenceData(
        DataVersion version,
        Map<String, SourceDocument> documents,
        List<SourceConflict> conflicts,
        Map<OccupationCode, Occupation> occupations,
        List<UncoveredTitle> uncoveredTitles) {

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
