package org.skillregister.assessment.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.ResultTime;
import org.skillregister.assessment.round.RoundRow;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;

/** Reads the timetables of the plans. */
final class RoundReader {

    private RoundReader() {}

    static Map<PlanKey, List<RoundRow>> rounds(PlanRows rows) {
        return rows.byPlan("select * from assessment_round order by exam_dates, id", RoundReader::round);
    }

    static Map<PlanKey, List<ResultTime>> resultTimes(PlanRows rows) {
        return rows.byPlan(
                "select * from result_time",
                (row, citation) -> new ResultTime(
                        row.getInt("working_days"), row.getObject("marked_working_days", Integer.class), citation));
    }

    private static RoundRow round(ResultSet row, Citation citation) throws SQLException {
        PlanKey plan = PlanKey.of(row);
        return new RoundRow(
                row.getString("id"),
                plan.id(),
                plan,
                row.getString("name"),
                levels(row.getString("printed_levels")),
                new DayWindow(day(row, "application_opens_on"), day(row, "application_closes_on")),
                new DayWindow(day(row, "payment_opens_on"), day(row, "payment_closes_on")),
                day(row, "admission_ticket_from"),
                Stream.of(row.getString("exam_dates").split("、", -1))
                        .map(LocalDate::parse)
                        .sorted()
                        .toList(),
                row.getString("may_move_to"),
                row.getInt("revision"),
                day(row, "revised_on"),
                null,
                citation);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Set<SkillLevel> levels(String printed) {
        return Stream.of(printed.split("、", -1))
                .map(number -> SkillLevel.of(Integer.parseInt(number)))
                .collect(toUnmodifiableSet());
    }
}
