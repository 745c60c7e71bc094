package org.skillregister.assessment.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.skillregister.assessment.DayWindow;

/** An all-day event that does not block its days, in a form that Apple, Google and Outlook understand. */
final class AllDayEvent {

    private final VEvent event = new VEvent(false);
    private String status = Status.VALUE_CONFIRMED;
    private boolean cancelled;

    /** @param uid never reused for another event */
    AllDayEvent(String uid, DayWindow days, String title) {
        event.add(new Uid(uid));
        event.add(new DtStart<LocalDate>(days.opensOn()));
        // DTEND is exclusive.
        event.add(new DtEnd<LocalDate>(days.closesOn().plusDays(1)));
        event.add(new Summary(title));
        event.add(new Categories("职业技能评价"));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new XProperty("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"));
        event.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"));
    }

    AllDayEvent describedAs(String description) {
        event.add(new Description(description));
        return this;
    }

    /**
     * @param sequence how often its days have been changed
     * @param at when they were last changed
     */
    AllDayEvent published(int sequence, Instant at) {
        event.add(new Sequence(sequence));
        event.add(new DtStamp(at));
        event.add(new LastModified(at));
        return this;
    }

    /** Marks the days as uncertain. */
    AllDayEvent tentative() {
        status = Status.VALUE_TENTATIVE;
        return this;
    }

    /** Marks the event as cancelled and removes its alarms. */
    AllDayEvent cancelled() {
        cancelled = true;
        return this;
    }

    /** @param fromStart offset from midnight at the start of the event, the only reference point that Outlook supports */
    AllDayEvent alarm(Duration fromStart, String text) {
        if (cancelled) {
            return this;
        }
        VAlarm alarm = new VAlarm(fromStart);
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Description(text));
        event.add(alarm);
        return this;
    }

    VEvent event() {
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : status));
        return event;
    }
}
