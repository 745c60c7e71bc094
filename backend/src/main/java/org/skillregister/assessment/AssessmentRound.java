package org.skillregister.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.StatedBy;

/**
 * A sitting of an assessment (批次), with its status on a day.
 *
 * @param id stable identifier
 * @param planId id under which its plan was published; it stays the same when the organization gets a new id
 * @param organization id of the organization
 * @param year year of the plan
 * @param name name for display
 * @param status its status on the day
 * @param application when applications are taken
 * @param payment when the fee is paid
 * @param admissionTicketFrom first day on which the admission ticket can be downloaded
 * @param examDates the days of the exam, earliest first
 * @param resultsExpectedBy last day on which results normally appear; null when the plan does not say
 * @param resultsExpectedByWhenMarked the same where papers are marked or workpieces inspected
 * @param resultsCitations where the time for results and the holidays it accounts for are printed; empty when the plan does not say
 * @param mayMoveTo the round to which this one moves when too few apply; null when it does not move
 * @param revision how often its days have been changed since it was first published
 * @param revisedOn when its days were last published
 * @param cancelledOn when it was removed from its plan; null while it is in the plan
 * @param levels the levels that the timetable names, the lowest first
 * @param offerings what is assessed
 * @param citedNotes what readers must know besides the days
 * @param citation where it is printed
 */
public record AssessmentRound(
        String id,
        String planId,
        String organization,
        int year,
        String name,
        AssessmentRoundStatus status,
        DayWindow application,
        DayWindow payment,
        LocalDate admissionTicketFrom,
        List<LocalDate> examDates,
        @Nullable LocalDate resultsExpectedBy,
        @Nullable LocalDate resultsExpectedByWhenMarked,
        List<Citation> resultsCitations,
        @Nullable AssessmentRound mayMoveTo,
        int revision,
        LocalDate revisedOn,
        @Nullable LocalDate cancelledOn,
        List<SkillLevel> levels,
        List<AssessmentOffering> offerings,
        List<AssessmentRoundNote> citedNotes,
        Citation citation) {

    private static final int CANCELLED_ROUND_DAYS = 30;

    /** The order in which rounds are listed. {@link #place} gives the same order, but sorting by it is slower. */
    public static final Comparator<AssessmentRound> BY_EXAM = Comparator.comparing(
                    (AssessmentRound round) -> round.examDates().getFirst())
            .thenComparing(AssessmentRound::id);

    /** What readers must know besides the days. */
    public List<String> notes() {
        return citedNotes.stream().map(AssessmentRoundNote::text).toList();
    }

    /** Whether one can apply on the day. */
    public boolean takesApplicationsOn(LocalDate day) {
        return cancelledOn == null && application.contains(day);
    }

    /** Whether it was removed from its plan. */
    public boolean cancelled() {
        return cancelledOn != null;
    }

    /**
     * The last day on which a cancelled round is listed: its last exam day, or {@link #CANCELLED_ROUND_DAYS} days after the
     * cancellation if that is later. A round removed after its exams has taken place, so it is never listed as cancelled.
     *
     * @return null when it is not cancelled
     */
    @Nullable
    public LocalDate listedUntil() {
        if (cancelledOn == null) {
            return null;
        }
        LocalDate lastExam = examDates.getLast();
        LocalDate whileAfter = cancelledOn.plusDays(CANCELLED_ROUND_DAYS);
        if (cancelledOn.isAfter(lastExam)) {
            return LocalDate.MIN;
        }
        return whileAfter.isAfter(lastExam) ? whileAfter : lastExam;
    }

    /** Who states the round. */
    public StatedBy statedBy() {
        return citation.document().statedBy();
    }

    /** A unique key that sorts rounds in listing order. */
    public String place() {
        return examDates.getFirst() + " " + id;
    }

    /** The same round with its status on the day. */
    public AssessmentRound on(LocalDate day) {
        return on(day, List.of());
    }

    /** @param more further notes for that day */
    public AssessmentRound on(LocalDate day, List<AssessmentRoundNote> more) {
        return new AssessmentRound(
                id,
                planId,
                organization,
                year,
                name,
                AssessmentRoundStatus.on(day, application, payment, examDates, resultsExpectedBy),
                application,
                payment,
                admissionTicketFrom,
                examDates,
                resultsExpectedBy,
                resultsExpectedByWhenMarked,
                resultsCitations,
                mayMoveTo == null ? null : mayMoveTo.on(day),
                revision,
                revisedOn,
                cancelledOn,
                levels,
                offerings,
                more.isEmpty()
                        ? citedNotes
                        : Stream.concat(more.stream(), citedNotes.stream()).toList(),
                citation);
    }
}
