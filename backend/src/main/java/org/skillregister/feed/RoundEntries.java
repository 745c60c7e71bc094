package org.skillregister.feed;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.DayWindow;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.time.ChineseDay;

/**
 * The rounds that take applications, as feed entries. A closed round stays, marked as closed, until it leaves the feed's window.
 * Rounds of organizations that the catalogue does not list are left out.
 */
final class RoundEntries {

    private final Catalogues catalogues;
    private final LocalDate today;
    private final ZoneId zone;

    RoundEntries(Catalogues catalogues, LocalDate today, ZoneId zone) {
        this.catalogues = catalogues;
        this.today = today;
        this.zone = zone;
    }

    List<FeedEntry> list(List<AssessmentRound> rounds) {
        return rounds.stream()
                .filter(round -> catalogues
                        .on(today)
                        .findOrganization(round.organization())
                        .isPresent())
                .filter(round -> !round.application().opensOn().isAfter(today)
                        && !round.application().closesOn().isBefore(today.minusDays(FeedWindow.DAYS)))
                .map(this::entry)
                .sorted(FeedEntry.NEWEST_FIRST)
                .toList();
    }

    private FeedEntry entry(AssessmentRound round) {
        DayWindow application = round.application();
        boolean isOver = today.isAfter(application.closesOn());
        String title = "%s%s：%s"
                .formatted(
                        catalogues.nameOf(round.organization()),
                        round.name(),
                        isOver ? "申报已截止" : "正在申报，%s截止".formatted(ChineseDay.of(application.closesOn())));
        Instant opened = start(application.opensOn());
        Instant revised = start(round.revisedOn());
        Instant changed = isOver ? start(application.closesOn().plusDays(1)) : opened;
        return new FeedEntry(
                "round " + round.id(),
                title,
                SitePages.organization(round.organization()),
                opened,
                revised.isAfter(changed) ? revised : changed,
                lines(round));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private List<String> lines(AssessmentRound round) {
        String offerings = round.offerings().stream()
                .map(offering -> catalogues.nameOf(offering.occupation())
                        + offering.level().chinese())
                .collect(joining("、"));
        String exams = round.examDates().stream().map(ChineseDay::of).collect(joining("、"));
        return Stream.concat(
                        Stream.of(
                                "评价项目：" + offerings,
                                "申报：" + round.application().chinese(),
                                "缴费：" + round.payment().chinese(),
                                "考试：" + exams),
                        round.notes().stream())
                .toList();
    }
}
