package org.skillregister.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A call for organizations (征集遴选), with its status on a day.
 *
 * @param id stable identifier
 * @param year year of the announcement
 * @param announcedOn day of the announcement
 * @param window when applications are taken
 * @param status its status on the day
 * @param applyUrl where to apply
 * @param applyPath the way through that site's menus
 * @param registrationValidYears years for which a registration is valid
 * @param publicNoticeWorkingDays working days of public notice
 * @param scope who may apply at all; null when not printed
 * @param requirements what an applicant must meet
 * @param steps the steps of the selection in order
 * @param materials what must be handed in
 * @param items the occupations and work types in printed order
 * @param citation where it is printed
 */
public record SelectionRound(
        String id,
        int year,
        LocalDate announcedOn,
        SelectionWindow window,
        SelectionStatus status,
        URI applyUrl,
        String applyPath,
        int registrationValidYears,
        int publicNoticeWorkingDays,
        @Nullable SelectionScope scope,
        List<SelectionRequirement> requirements,
        List<SelectionStep> steps,
        List<SelectionMaterial> materials,
        List<SelectionItem> items,
        Citation citation) {

    SelectionRound on(LocalDate day, List<SelectionItem> itemsOnDay) {
        return new SelectionRound(
                id,
                year,
                announcedOn,
                window,
                window.statusOn(day),
                applyUrl,
                applyPath,
                registrationValidYears,
                publicNoticeWorkingDays,
                scope,
                requirements,
                steps,
                materials,
                itemsOnDay,
                citation);
    }
}
