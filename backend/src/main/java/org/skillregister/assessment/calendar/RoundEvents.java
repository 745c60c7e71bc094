package org.skillregister.assessment.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.DayWindow;
import org.skillregister.platform.time.Shanghai;

/** The days of a round as calendar events: each window, the first day of the admission ticket, the exam, the results. */
final class RoundEvents {

    /** Alarms go off at nine in the morning. */
    private static final Duration AT_NINE = Duration.ofHours(9);

    private static final Duration THE_DAY_BEFORE_AT_NINE = Duration.ofHours(-15);

    private final AssessmentRound round;
    private final CalendarWords words;

    RoundEvents(AssessmentRound round, CalendarWords words) {
        this.round = round;
        this.words = words;
    }

    List<VEvent> list() {
        List<VEvent> events = new ArrayList<>();
        events.add(window("application", "报名", round.application()));
        events.add(window("payment", "缴费", round.payment()));
        DayWindow ticket = new DayWindow(round.admissionTicketFrom(), round.admissionTicketFrom());
        events.add(
                event("ticket", "可以下载准考证", ticket).alarm(AT_NINE, "今天起可以下载准考证").event());
        List<DayWindow> exams = stretches(round.examDates());
        for (int place = 0; place < exams.size(); place++) {
            events.add(event("exam-" + (place + 1), "考试", exams.get(place))
                    .alarm(THE_DAY_BEFORE_AT_NINE, "明天考试")
                    .event());
        }
        LocalDate results = round.resultsExpectedBy();
        if (results != null) {
            events.add(event("results", "预计出成绩（推算）", new DayWindow(results, results))
                    .tentative()
                    .event());
        }
        return events;
    }

    private VEvent window(String part, String what, DayWindow days) {
        AllDayEvent event = event(part, what, days).alarm(AT_NINE, what + "今天开始");
        Period length = days.opensOn().until(days.closesOn());
        if (!length.isZero()) {
            Duration toLastDay = Duration.ofDays(
                    days.closesOn().toEpochDay() - days.opensOn().toEpochDay());
            event.alarm(toLastDay.plus(AT_NINE), what + "今天截止");
        }
        return event.event();
    }

    private AllDayEvent event(String part, String what, DayWindow days) {
        AllDayEvent event = new AllDayEvent(
                        "skill-register-%s-%s".formatted(round.id(), part), days, words.title(round, what))
                .describedAs(words.description(round, what, days))
                .published(
                        round.revision(),
                        round.revisedOn().atStartOfDay(Shanghai.ZONE).toInstant());
        return round.cancelled() ? event.cancelled() : event;
    }

    /** Consecutive days form one event. */
    private static List<DayWindow> stretches(List<LocalDate> days) {
        List<DayWindow> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            if (!stretches.isEmpty()
                    && stretches.getLast().closesOn().plusDays(1).equals(day)) {
                stretches.add(new DayWindow(stretches.removeLast().opensOn(), day));
            } else {
                stretches.add(new DayWindow(day, day));
            }
        }
        return stretches;
    }
}
