package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class CalendarApiTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "calendar-events.txt");

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    private SiteClient client() {
        return new SiteClient(port);
    }

    private Calendar calendar(String path) throws IOException, InterruptedException, ParserException {
        HttpResponse<String> answer = client().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String days(VEvent event) {
        return value(event, "DTSTART") + "/" + value(event, "DTEND");
    }

    /** The printed days, all included; an end is the day after. */
    @ParameterizedTest
    @CsvSource({
        "04, 20260223/20260323, 20260323/20260330, 20260420/20260421, 20260425/20260427",
        "08, 20260629/20260720, 20260720/20260727, 20260817/20260818, 20260822/20260824",
        "11, 20260910/20261001, 20261001/20261013, 20261102/20261103, 20261107/20261109",
    })
    void printedDaysAreEvents(String month, String application, String payment, String ticket, String exam)
            throws Exception {
        List<VEvent> events = events(calendar("/calendars/rounds/org-015-2026-%s.ics".formatted(month)));

        assertThat(events.stream().map(CalendarApiTest::days).limit(4))
                .containsExactly(application, payment, ticket, exam);
        assertThat(events).hasSize(5);
        assertThat(value(events.getLast(), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(events.getLast(), "SUMMARY")).contains("推算", "上海市技师协会");
        assertThat(value(events.getFirst(), "DESCRIPTION"))
                .contains("企业人力资源管理师（四级/中级工、三级/高级工）；职业培训师（三级/高级工）", "沪技师(2026)1号");
    }

    @ParameterizedTest
    @CsvSource({
        "/calendars/all.ics, 15",
        "/calendars/organizations/org-015.ics, 15",
        "/calendars/organizations/org-001.ics, 0",
        "/calendars/occupations/4-07-03-05.ics, 15",
        "/calendars/occupations/4-03-02-08.ics, 0",
        "/calendars/rounds/org-015-2026-04.ics, 5",
    })
    void calendarHoldsItsRounds(String path, int count) throws Exception {
        Calendar calendar = calendar(path);

        assertThat(events(calendar)).hasSize(count);
        assertThat(calendar.getProperty("METHOD")).isEmpty();
        assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue())
                .isEqualTo(calendar.getRequiredProperty("NAME").getValue());
        assertThat(calendar.getRequiredProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("P1D");
        assertThat(calendar.getRequiredProperty("REFRESH-INTERVAL").getValue()).isEqualTo("P1D");
    }

    @Test
    void eventIsTheSameInEveryCalendar() throws Exception {
        assertThat(events(calendar("/calendars/all.ics")))
                .isEqualTo(events(calendar("/calendars/organizations/org-015.ics")))
                .isEqualTo(events(calendar("/calendars/occupations/4-07-03-04.ics")))
                .containsAll(events(calendar("/calendars/rounds/org-015-2026-08.ics")));
    }

    /**
     * What was released once is in people's calendars: an event whose days change needs a higher sequence (the round's
     * {@code revision}). New events are written into the file, to be looked at and committed.
     */
    @Test
    void changedDaysHaveAHigherSequence() throws Exception {
        Map<String, String> released = new TreeMap<>();
        if (Files.exists(RELEASED)) {
            Files.readAllLines(RELEASED).forEach(line -> released.put(line.split(" ", -1)[0], line));
        }
        Map<String, String> current = new TreeMap<>();
        events(calendar("/calendars/all.ics"))
                .forEach(event -> current.put(
                        value(event, "UID"),
                        "%s %s %s".formatted(value(event, "UID"), value(event, "SEQUENCE"), days(event))));
        current.forEach((uid, event) -> {
            String before = released.getOrDefault(uid, event);
            assertThat(event.equals(before) || sequence(event) > sequence(before))
                    .as("%s was released as %s: raise the round's revision", event, before)
                    .isTrue();
        });
        Map<String, String> all = new TreeMap<>(released);
        all.putAll(current);
        Files.write(RELEASED, all.values());
        assertThat(all)
                .as("%s was out of date and has been written anew", RELEASED)
                .isEqualTo(released);
    }

    private static int sequence(String event) {
        return Integer.parseInt(event.split(" ", -1)[1]);
    }

    @Test
    void apiTellsWhereTheCalendarsAre() throws Exception {
        var answer = graphQl.document("""
            { assessmentRounds { calendar calendarUrl } organization(id: "org-015") { calendar calendarUrl }
              occupation(code: "4-07-03-05") { calendar calendarUrl } }\
            """).execute();

        for (String place : List.of("assessmentRounds[0]", "organization", "occupation")) {
            String path =
                    answer.path(place + ".calendarUrl").entity(String.class).get();
            assertThat(events(calendar(path))).isNotEmpty();
            answer.path(place + ".calendar").entity(String.class).isEqualTo("http://localhost:8080" + path);
        }
    }

    @Test
    void calendarIsSentAgainOnlyWhenChanged() throws Exception {
        HttpResponse<String> first = client().get("/calendars/all.ics");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");

        HttpResponse<String> again = client().get("/calendars/all.ics", "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(header(again, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(client().getBytes("/calendars/all.ics", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        HttpResponse<String> head = client().head("/calendars/all.ics");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizations/org-999.ics",
                "organizations/org-015",
                "occupations/4-07-03-99.ics",
                "occupations/x.ics",
                "rounds/org-015-2025-04.ics",
                "rounds/.ics",
                "none.ics",
                "",
            })
    void unknownNameIsRefusedPlainly(String name) throws Exception {
        HttpResponse<String> answer = client().get("/calendars/" + name, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"", "/calendars/all.ics");
    }

    @Test
    void calendarTakesNoPost() throws Exception {
        HttpResponse<String> answer = client().post("/calendars/all.ics", "x", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET");
    }
}
