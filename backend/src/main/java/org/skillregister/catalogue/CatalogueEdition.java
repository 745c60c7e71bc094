package org.skillregister.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A dated edition of the catalogue (目录).
 *
 * @param id stable identifier
 * @param title title as printed
 * @param effectiveFrom first day on which it holds
 * @param supersededOn first day on which it no longer holds; null while no later edition is known
 * @param itemCount number of items in it
 * @param organizationCount number of organizations in it
 * @param rules what its notice lays down, by topic and number
 * @param links where something about it is found
 * @param citation where it is printed
 */
public record CatalogueEdition(
        String id,
        String title,
        LocalDate effectiveFrom,
        @Nullable LocalDate supersededOn,
        int itemCount,
        int organizationCount,
        List<CatalogueRule> rules,
        List<CatalogueLink> links,
        Citation citation) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (supersededOn == null || day.isBefore(supersededOn));
    }
}
