package org.skillregister.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.calendar.RoundCalendars;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.platform.http.PublicAddress;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.skillregister.reference.OccupationCode;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendars of the rounds, and their addresses. */
@Controller
class CalendarController {

    private static final String ALL = "; /calendars/all.ics has all rounds";

    private final RoundCalendars calendars;
    private final PublicAddress address;

    CalendarController(RoundCalendars calendars, PublicAddress address) {
        this.calendars = calendars;
        this.address = address;
    }

    @GetMapping("/calendars/all.ics")
    void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFileResponses.send(calendars.all(), request, response);
    }

    @GetMapping("/calendars/organizations/{id}.ics")
    void organization(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicFileResponses.send(
                calendars.findOfOrganization(id), "No organization has this id" + ALL, request, response);
    }

    @GetMapping("/calendars/occupations/{code}.ics")
    void occupation(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublicFile> calendar = OccupationCode.find(code).flatMap(calendars::findOfOccupation);
        PublicFileResponses.send(calendar, "No occupation of the register has this code" + ALL, request, response);
    }

    @GetMapping("/calendars/rounds/{id}.ics")
    void round(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFileResponses.send(calendars.findOfRound(id), "No round has this id" + ALL, request, response);
    }

    @GetMapping("/calendars/**")
    void other(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFileResponses.send(Optional.empty(), "No calendar is here" + ALL, request, response);
    }

    @SchemaMapping
    URI calendar(AssessmentRound round) {
        return whole(calendarUrl(round));
    }

    @SchemaMapping
    String calendarUrl(AssessmentRound round) {
        return RoundCalendars.pathOfRound(round.id());
    }

    @SchemaMapping
    URI calendar(Organization organization) {
        return whole(calendarUrl(organization));
    }

    @SchemaMapping
    String calendarUrl(Organization organization) {
        return RoundCalendars.pathOfOrganization(organization.id());
    }

    @SchemaMapping(typeName = "Occupation")
    URI calendar(OccupationListing occupation) {
        return whole(calendarUrl(occupation));
    }

    @SchemaMapping(typeName = "Occupation")
    String calendarUrl(OccupationListing occupation) {
        return RoundCalendars.pathOfOccupation(occupation.code());
    }

    private URI whole(String path) {
        return URI.create(address.value() + path);
    }
}
