package org.skillregister.reference.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that the days of a round are in the order of an assessment. */
final class RoundDayChecks {

    private RoundDayChecks() {}

    /** @return none for a row of another table */
    static Stream<ReleaseProblem> problems(ReferenceRow row) {
        return row.table().equals("assessment_round")
                ? rising(row).entrySet().stream()
                        .filter(days -> !days.getValue()
                                .equals(days.getValue().stream().sorted().toList()))
                        .map(days ->
                                row.problem(days.getKey(), "days out of order: " + String.join(" ", days.getValue())))
                : Stream.empty();
    }

    /** The days that must not be earlier than those before them, by the column at fault if they are. */
    private static Map<String, List<String>> rising(ReferenceRow row) {
        List<String> exam = List.of(row.get("exam_dates").split("、", -1));
        Map<String, List<String>> rising = new LinkedHashMap<>();
        rising.put(
                "application_closes_on",
                List.of(row.get("application_opens_on"), row.get("application_closes_on"), exam.getFirst()));
        rising.put(
                "payment_closes_on",
                List.of(row.get("payment_opens_on"), row.get("payment_closes_on"), exam.getFirst()));
        rising.put("payment_opens_on", List.of(row.get("application_opens_on"), row.get("payment_opens_on")));
        rising.put("admission_ticket_from", List.of(row.get("admission_ticket_from"), exam.getFirst()));
        rising.put("exam_dates", exam);
        return rising;
    }
}
