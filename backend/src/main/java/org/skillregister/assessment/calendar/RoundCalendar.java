package org.skillregister.assessment.calendar;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.platform.time.Shanghai;

/**
 * A calendar to subscribe to. It has no METHOD, which would turn it into an invitation, and always a time zone, so that it is valid
 * even without events.
 */
final class RoundCalendar {

    private static final String ZONE = Shanghai.ZONE.getId();
    private static final Period A_DAY = Period.ofDays(1);

    private final Calendar calendar = new Calendar();

    /**
     * @param name its name in calendar applications
     * @param description its content, in sentences
     */
    RoundCalendar(String name, String description) {
        calendar.add(new ProdId("-//Skill Register//rounds//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new Description(description));
        calendar.add(new XProperty("X-WR-CALDESC", description));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), A_DAY));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "P1D"));
        calendar.add(zone());
    }

    private static VTimeZone zone() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1991, 9, 15, 2, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.ofHours(8)));
        standard.add(new TzOffsetTo(ZoneOffset.ofHours(8)));
        standard.add(new TzName("CST"));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ZONE));
        zone.add(standard);
        return zone;
    }

    RoundCalendar with(List<AssessmentRound> rounds, CalendarWords words) {
        rounds.stream()
                .flatMap(round -> new RoundEvents(round, words).list().stream())
                .forEach(calendar::add);
        return this;
    }

    byte[] bytes() {
        return CalendarText.of(calendar);
    }
}
