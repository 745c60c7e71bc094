package org.skillregister.assessment.statement;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationRouteKind;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentLinkKind;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ContactKind;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.FormParty;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * A plan for a year as its organization states it. A list that is left out is empty.
 *
 * @param year the year
 * @param title title of the plan
 * @param effectiveFrom first day on which it is in force
 * @param notice the notice it is based on
 * @param offerings what is assessed
 * @param rounds its rounds, each with a unique name
 * @param applicationRoutes the ways to apply
 * @param rules the rules of the notice, in order within each topic
 * @param resultValidityYears how long passed modules are kept
 * @param resultTimes how long results normally take; null means not stated
 * @param conductRules what counts as misconduct, the mildest tier first
 * @param contactPoints desks and telephone lines
 * @param links links to further information
 */
public record PlanStatement(
        int year,
        String title,
        LocalDate effectiveFrom,
        Notice notice,
        List<Offering> offerings,
        List<Round> rounds,
        List<Route> applicationRoutes,
        List<Rule> rules,
        List<Validity> resultValidityYears,
        @Nullable ResultTimes resultTimes,
        List<Tier> conductRules,
        List<Contact> contactPoints,
        List<Link> links) {

    public PlanStatement {
        applicationRoutes = orNone(applicationRoutes);
        rules = orNone(rules);
        resultValidityYears = orNone(resultValidityYears);
        conductRules = orNone(conductRules);
        contactPoints = orNone(contactPoints);
        links = orNone(links);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** The notice: its number, title, day, and the address of the original. */
    public record Notice(String number, String title, LocalDate publishedOn, String url) {

        public URI address() {
            return URI.create(url);
        }
    }

    /** A level of an occupation. */
    public record Offering(
            OccupationCode occupation, SkillLevel level, List<AssessmentModule> modules, List<Fee> fees) {

        public Offering {
            modules = orNone(modules);
            fees = orNone(fees);
        }
    }

    /** A fee; a null amount means unknown. */
    public record Fee(AssessmentFeeKind kind, @Nullable BigDecimal amount) {}

    /** A round; {@code mayMoveTo} is the name of a later one, null when the round does not move. */
    public record Round(
            String name,
            List<SkillLevel> levels,
            DayWindow application,
            DayWindow payment,
            LocalDate admissionTicketFrom,
            List<LocalDate> examDates,
            @Nullable String mayMoveTo) {

        public boolean hasSameDays(Round other) {
            return application.equals(other.application)
                    && payment.equals(other.payment)
                    && admissionTicketFrom.equals(other.admissionTicketFrom)
                    && examDates.equals(other.examDates);
        }
    }

    /** A way to apply. */
    public record Route(ApplicationRouteKind kind, String summary, List<String> steps, List<Form> forms) {

        public Route {
            steps = orNone(steps);
            forms = orNone(forms);
        }
    }

    /** A form; null fields, materials or photo means not stated. */
    public record Form(
            String title,
            @Nullable List<Field> fields,
            @Nullable List<Material> materials,
            @Nullable Photo photo) {}

    /** A field of a form. */
    public record Field(String name, FormParty filledBy) {}

    /** Something handed in with a form. */
    public record Material(String name, String summary) {}

    /** The requirements for the photograph. */
    public record Photo(String format, int widthOver, int heightOver, int sizeUnder, String summary) {}

    /** A rule. */
    public record Rule(AssessmentRuleTopic topic, String summary) {}

    /** How long passed modules of a level are kept. */
    public record Validity(SkillLevel level, int years) {}

    /** How long results normally take. */
    public record ResultTimes(int workingDays, @Nullable Integer markedWorkingDays) {}

    /** Acts of misconduct that have the same consequence. */
    public record Tier(String sanction, List<String> acts) {}

    /** A desk or telephone line. */
    public record Contact(
            ContactKind kind,
            String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String hours) {}

    /** A place on the web or in an app. */
    public record Link(
            AssessmentLinkKind kind,
            String name,
            @Nullable String address,
            @Nullable String path) {}
}
