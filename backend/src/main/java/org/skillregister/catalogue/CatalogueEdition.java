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
 * @param effectiveFrom first day on which it is in force
 * @param supersededOn first day on which it is no longer in force; null while no later edition is known
 * @param itemCount number of items in it
 * @param organizationCount number of organizations in it
 * @param rules the rules of its notice, by topic and number
 * @param links links to further information
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
