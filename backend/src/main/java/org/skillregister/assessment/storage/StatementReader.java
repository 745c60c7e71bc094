package org.skillregister.assessment.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.Procedures;
import org.skillregister.assessment.ResultTime;
import org.skillregister.assessment.WorkingDays;
import org.skillregister.assessment.round.RoundAssembly;
import org.skillregister.assessment.round.RoundNotes;
import org.skillregister.assessment.round.RoundRow;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.platform.time.Shanghai;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Passages;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.StatedBy;

/** Builds a plan from its organization's statement. Every fact cites the notice that the statement names. */
public final class StatementReader {

    private static final String COVERAGE = "机构自己发布的年度评价计划，登记册没有和原文比对。";

    private final StoredPlan stored;
    private final PlanKey key;
    private final PlanKey holder;
    private final PlanStatement statement;
    private final ReferenceData reference;
    private final WorkingDays workingDays;
    private final SourceDocument notice;

    private StatementReader(
            StoredPlan stored,
            String owner,
            String organization,
            ReferenceData reference,
            WorkingDays workingDays,
            String issuer) {
        this.stored = stored;
        this.key = new PlanKey(owner, stored.year());
        this.holder = new PlanKey(organization, stored.year());
        this.statement = stored.statement();
        this.reference = reference;
        this.workingDays = workingDays;
        this.notice = document(stored.id(), statement.notice(), issuer, stored.updatedAt());
    }

    /**
     * The notice that a plan is based on.
     *
     * @param plan its id
     * @param issuer name of the organization
     * @param published when the organization published the statement here
     */
    static SourceDocument document(String plan, PlanStatement.Notice notice, String issuer, Instant published) {
        return new SourceDocument(
                "plan-" + plan,
                notice.number(),
                notice.title(),
                issuer,
                notice.publishedOn(),
                "上海市",
                day(published),
                COVERAGE,
                notice.address(),
                Passages.NONE,
                StatedBy.ORGANIZATION);
    }

    /**
     * @param owner id of the organization whose plan it is
     * @param organization current id of the organization that holds its rounds; differs from the owner when that organization has a
     *     plan of its own for the year
     * @param issuer name of the owner
     */
    public static PublishedPlan read(
            StoredPlan stored,
            String owner,
            String organization,
            ReferenceData reference,
            WorkingDays workingDays,
            String issuer) {
        return new StatementReader(stored, owner, organization, reference, workingDays, issuer).read();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Shanghai.ZONE);
    }

    private Citation citation(String part) {
        return new Citation(notice, "机构填报：" + part, null);
    }

    private PublishedPlan read() {
        List<AssessmentOffering> offerings =
                new OfferingStatements(statement, reference.occupations(), this::citation).read();
        Procedures procedures = new ProcedureStatements(stored.key(), statement, this::citation).read();
        ResultTime resultTime = resultTime();
        RoundNotes notes = new RoundNotes(
                reference.occupations(), procedures.rules(List.of(AssessmentRuleTopic.POSTPONEMENT)), workingDays);
        List<RoundRow> rows = new RoundStatements(stored, holder, this::citation).read();
        RoundAssembly assembly = new RoundAssembly(rows, offerings, resultTime, notes, workingDays);
        Map<Boolean, List<AssessmentRound>> rounds = rows.stream()
                .map(assembly::round)
                .sorted(AssessmentRound.BY_EXAM)
                .collect(Collectors.partitioningBy(AssessmentRound::cancelled));
        AssessmentPlan plan = new AssessmentPlan(
                key.organization(),
                key.year(),
                statement.title(),
                statement.effectiveFrom(),
                offerings,
                rounds.getOrDefault(false, List.of()),
                procedures,
                resultTime,
                stored.version(),
                Optional.ofNullable(stored.withdrawnAt())
                        .map(StatementReader::day)
                        .orElse(null),
                citation("评价计划"));
        return PublishedPlan.of(stored, plan, rounds.getOrDefault(true, List.of()));
    }

    private @Nullable ResultTime resultTime() {
        PlanStatement.ResultTimes times = statement.resultTimes();
        return times == null
                ? null
                : new ResultTime(times.workingDays(), times.markedWorkingDays(), citation("出成绩的时间"));
    }
}
