package org.skillregister.assessment.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.DayWindow;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.OccupationCode;

/** The titles and texts of calendar events. */
final class CalendarWords {

    private final Catalogue catalogue;
    private final Function<String, Optional<Organization>> organizations;

    /** @param organizations finds an organization of any edition by its id */
    CalendarWords(Catalogue catalogue, Function<String, Optional<Organization>> organizations) {
        this.catalogue = catalogue;
        this.organizations = organizations;
    }

    /** Its name in the last edition that lists it, or its id when none does. */
    String organization(String id) {
        return organizations.apply(id).map(Organization::name).orElse(id);
    }

    String occupation(OccupationCode code) {
        return catalogue.findOccupation(code).map(OccupationListing::name).orElse(code.value());
    }

    String title(AssessmentRound round, String what) {
        return "%s%s：%s %s"
                .formatted(round.cancelled() ? "已取消 " : "", what, organization(round.organization()), round.name());
    }

    String description(AssessmentRound round, String what, DayWindow days) {
        return "%s：%s。\n评价项目：%s。\n%s\n来源：%s，%s。"
                .formatted(
                        what,
                        days(days),
                        offerings(round),
                        String.join("\n", round.notes()),
                        source(round),
                        round.citation().locator());
    }

    private static String days(DayWindow days) {
        String first = ChineseDay.of(days.opensOn());
        return days.opensOn().equals(days.closesOn()) ? first : first + "至" + ChineseDay.of(days.closesOn());
    }

    private String offerings(AssessmentRound round) {
        Map<String, String> levels = round.offerings().stream()
                .collect(groupingBy(
                        offering -> occupation(offering.occupation()),
                        LinkedHashMap::new,
                        mapping(offering -> offering.level().chinese(), joining("、"))));
        return levels.entrySet().stream()
                .map(entry -> "%s（%s）".formatted(entry.getKey(), entry.getValue()))
                .collect(joining("；"));
    }

    private static String source(AssessmentRound round) {
        return Objects.requireNonNullElse(
                round.citation().document().number(),
                round.citation().document().title());
    }
}
