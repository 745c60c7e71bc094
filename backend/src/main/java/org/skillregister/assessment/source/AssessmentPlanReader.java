package org.skillregister.assessment.source;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.Procedures;
import org.skillregister.assessment.ResultTime;
import org.skillregister.assessment.WorkingDays;
import org.skillregister.assessment.round.RoundAssembly;
import org.skillregister.assessment.round.RoundNotes;
import org.skillregister.assessment.round.RoundRow;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.ReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the plans with all their parts, and the forms. */
@Component
public class AssessmentPlanReader {

    private record Head(PlanKey key, String title, LocalDate effectiveFrom, Citation citation) {}

    private final JdbcClient database;

    AssessmentPlanReader(JdbcClient database) {
        this.database = database;
    }

    public AssessmentData read(ReferenceData reference) {
        PlanRows rows = new PlanRows(database, new CitationRow(reference.documents()));
        List<ApplicationForm> forms = ApplicationFormReader.forms(rows);
        var procedures = ProcedureReader.procedures(
                rows, forms.stream().collect(toMap(ApplicationForm::id, Function.identity())));
        var offerings = OfferingReader.offerings(rows);
        var rounds = RoundReader.rounds(rows);
        var resultTimes = RoundReader.resultTimes(rows);
        WorkingDays workingDays = new WorkingDays(reference.holidays());
        List<AssessmentPlan> plans = heads(rows).stream()
                .map(head -> plan(
                        head,
                        offerings.getOrDefault(head.key(), List.of()),
                        rounds.getOrDefault(head.key(), List.of()),
                        resultTimes,
                        procedures.apply(head.key()),
                        reference,
                        workingDays))
                .toList();
        return new AssessmentData(plans, forms, workingDays);
    }

    private static List<Head> heads(PlanRows rows) {
        return rows.list(
                "select * from assessment_plan order by year desc, organization_id",
                (row, citation) -> new Head(
                        PlanKey.of(row),
                        row.getString("title"),
                        row.getObject("effective_from", LocalDate.class),
                        citation));
    }

    private static AssessmentPlan plan(
            Head head,
            List<AssessmentOffering> offerings,
            List<RoundRow> timetable,
            Map<PlanKey, List<ResultTime>> resultTimes,
            Procedures procedures,
            ReferenceData reference,
            WorkingDays workingDays) {
        RoundNotes notes = new RoundNotes(
                reference.occupations(), procedures.rules(List.of(AssessmentRuleTopic.POSTPONEMENT)), workingDays);
        ResultTime resultTime = resultTimes.getOrDefault(head.key(), List.of()).stream()
                .findFirst()
                .orElse(null);
        RoundAssembly rounds = new RoundAssembly(timetable, offerings, resultTime, notes, workingDays);
        return new AssessmentPlan(
                head.key().organization(),
                head.key().year(),
                head.title(),
                head.effectiveFrom(),
                offerings,
                timetable.stream().map(rounds::round).toList(),
                procedures,
                resultTime,
                1,
                null,
                head.citation());
    }
}
