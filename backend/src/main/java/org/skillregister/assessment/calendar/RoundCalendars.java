package org.skillregister.assessment.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.list.AssessmentRoundFilter;
import org.skillregister.assessment.list.AssessmentRounds;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.Organization;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The rounds as calendars (iCalendar, RFC 5545) to subscribe to. An event is the same in every calendar and has the same UID. It
 * depends only on the data, not on the request. A cancelled round stays for a while as a cancelled event.
 */
@Component
public class RoundCalendars {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final String EXTENT = "各评价机构的报名、缴费、准考证和考试日期，取自已公布的评价计划；没有收录的不代表没有。";

    private final AssessmentRounds rounds;
    private final Catalogues catalogues;
    private final FormerIds formerIds;
    private final GeneratedFiles files;

    RoundCalendars(AssessmentRounds rounds, Catalogues catalogues, FormerIds formerIds, GeneratedFiles files) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.formerIds = formerIds;
        this.files = files;
    }

    /** Path of the calendar of all rounds, on this server. */
    public static String pathOfAll() {
        return "/calendars/all.ics";
    }

    /** Path of the calendar of a round, on this server. */
    public static String pathOfRound(String id) {
        return "/calendars/rounds/%s.ics".formatted(id);
    }

    /** Path of the calendar of an organization, on this server. */
    public static String pathOfOrganization(String id) {
        return "/calendars/organizations/%s.ics".formatted(id);
    }

    /** Path of the calendar of an occupation, on this server. */
    public static String pathOfOccupation(OccupationCode code) {
        return "/calendars/occupations/%s.ics".formatted(code);
    }

    /** All rounds of the register. */
    public PublicFile all() {
        return calendar(pathOfAll(), _ -> "职业技能评价考试日历", AssessmentRoundFilter.ALL);
    }

    /**
     * The rounds of an organization. A subscription keeps working when the organization leaves the catalogue or gets a new id.
     *
     * @return empty when no organization has or had this id; without events while the register has no plan of it
     */
    public Optional<PublicFile> findOfOrganization(String id) {
        return catalogues
                .everListed(formerIds.currentOrganization(id))
                .map(Organization::id)
                .map(current -> calendar(
                        pathOfOrganization(current),
                        words -> words.organization(current) + "考试日历",
                        AssessmentRoundFilter.ofOrganization(current)));
    }

    /** @return empty when no occupation of the register has or had this code; without events while no plan includes it */
    public Optional<PublicFile> findOfOccupation(OccupationCode code) {
        return catalogues
                .everListed(formerIds.current(code))
                .map(occupation -> calendar(
                        pathOfOccupation(occupation.code()),
                        _ -> occupation.name() + "考试日历",
                        AssessmentRoundFilter.ofOccupation(occupation.code())));
    }

    /** @return empty when no round has or had this id */
    public Optional<PublicFile> findOfRound(String id) {
        return rounds.find(formerIds.current(FormerId.Kind.ASSESSMENT_ROUND, id), null)
                .map(round -> calendar(
                        pathOfRound(round.id()),
                        words -> "%s %s".formatted(words.organization(round.organization()), round.name()),
                        AssessmentRoundFilter.ofOrganization(round.organization()),
                        other -> other.id().equals(round.id())));
    }

    private PublicFile calendar(String path, Function<CalendarWords, String> name, AssessmentRoundFilter filter) {
        return calendar(path, name, filter, _ -> true);
    }

    private PublicFile calendar(
            String path,
            Function<CalendarWords, String> name,
            AssessmentRoundFilter filter,
            Predicate<AssessmentRound> which) {
        return files.get(path, true, CALENDAR, () -> {
            CalendarWords words = new CalendarWords(catalogues.on(null), catalogues::everListed);
            List<AssessmentRound> found = rounds.findWithCancelled(filter, null).stream()
                    .filter(which)
                    .toList();
            return new RoundCalendar(name.apply(words), EXTENT)
                    .with(found, words)
                    .bytes();
        });
    }
}
