package org.skillregister.assessment.round;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentRoundNote;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.ResultTime;
import org.skillregister.assessment.WorkingDays;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** Writes the notes on what readers must know about a round besides its days. */
public final class RoundNotes {

    private final Map<OccupationCode, Occupation> occupations;
    private final List<AssessmentRule> postponement;
    private final WorkingDays workingDays;

    /** @param postponement the plan's rules on postponing rounds */
    public RoundNotes(
            Map<OccupationCode, Occupation> occupations, List<AssessmentRule> postponement, WorkingDays workingDays) {
        this.occupations = occupations;
        this.postponement = postponement;
        this.workingDays = workingDays;
    }

    /** Notes that the organization has left the catalogue, or is not in it yet. */
    public static AssessmentRoundNote notListed(CatalogueEdition edition) {
        return new AssessmentRoundNote(
                "%s起施行的目录里没有这家机构；这个批次还办不办，请向机构问清。".formatted(ChineseDay.of(edition.effectiveFrom())),
                List.of(edition.citation()));
    }

    List<AssessmentRoundNote> of(RoundRow row, List<AssessmentOffering> offered, Optional<ResultTime> time) {
        List<AssessmentRoundNote> notes = new ArrayList<>();
        if (row.cancelledOn() != null) {
            notes.add(new AssessmentRoundNote(
                    "机构已在%s取消这一批次。".formatted(ChineseDay.of(row.cancelledOn())), List.of(row.citation())));
        }
        if (row.mayMoveTo() != null) {
            postponement.forEach(rule -> notes.add(new AssessmentRoundNote(rule.summary(), List.of(rule.citation()))));
        }
        offered.stream()
                .map(AssessmentOffering::occupation)
                .distinct()
                .map(occupation -> narrower(row, occupation, offered))
                .flatMap(Optional::stream)
                .forEach(notes::add);
        time.ifPresent(it -> notes.add(results(row.examDates().getLast(), it)));
        return List.copyOf(notes);
    }

    /** The timetable prints levels for the whole round, but the plan may assess an occupation at only some of them. */
    private Optional<AssessmentRoundNote> narrower(
            RoundRow row, OccupationCode code, List<AssessmentOffering> offered) {
        List<AssessmentOffering> own = offered.stream()
                .filter(offering -> offering.occupation().equals(code))
                .toList();
        List<SkillLevel> levels = own.stream().map(AssessmentOffering::level).toList();
        Occupation occupation = occupations.get(code);
        return occupation == null || levels.containsAll(row.levels())
                ? Optional.empty()
                : Optional.of(new AssessmentRoundNote(
                        "时间表印的等级是%s，但按计划，%s只评%s。".formatted(names(row.levels()), occupation.name(), names(levels)),
                        Stream.concat(Stream.of(row.citation()), own.stream().map(AssessmentOffering::citation))
                                .distinct()
                                .toList()));
    }

    private static String names(Collection<SkillLevel> levels) {
        return levels.stream().sorted().map(SkillLevel::chinese).collect(joining("、"));
    }

    private AssessmentRoundNote results(LocalDate lastDay, ResultTime time) {
        String text = "出成绩的日期是推算的：从考试最后一天的第二天数起，第%d个工作日；".formatted(time.workingDays())
                + holidays(lastDay, workingDays.after(lastDay, time.longest()))
                + marked(lastDay, time.markedWorkingDays());
        return new AssessmentRoundNote(text, resultCitations(lastDay, time));
    }

    /** Where the time for results and the holidays used to calculate it are printed. */
    List<Citation> resultCitations(LocalDate lastDay, ResultTime time) {
        LocalDate to = workingDays.after(lastDay, time.longest());
        return Stream.concat(Stream.of(time.citation()), workingDays.citations(lastDay, to).stream())
                .toList();
    }

    private String holidays(LocalDate from, LocalDate to) {
        return workingDays.knowsHolidays(from, to)
                ? workingDays.citations(from, to).stream()
                        .map(citation -> citation.document().number())
                        .collect(joining("、", "放假和调休按", "计算。"))
                : "没有扣除放假：登记册没有那一年的放假通知，只除去周末，遇到放假会更晚。";
    }

    private String marked(LocalDate lastDay, @Nullable Integer days) {
        return days == null
                ? ""
                : "要阅卷或检测工件的项目一般是%d个工作日，即%s；来源没有说这一批次的职业算不算这类项目。"
                        .formatted(days, ChineseDay.of(workingDays.after(lastDay, days)));
    }
}
