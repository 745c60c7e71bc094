package org.skillregister.assessment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** What a reader must know beside the days of a round, in sentences. */
final class RoundNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

    private final Map<OccupationCode, Occupation> occupations;
    private final List<AssessmentRule> postponement;
    private final WorkingDays workingDays;

    /** @param postponement what the plan says of moving rounds */
    RoundNotes(
            Map<OccupationCode, Occupation> occupations, List<AssessmentRule> postponement, WorkingDays workingDays) {
        this.occupations = occupations;
        this.postponement = postponement;
        this.workingDays = workingDays;
    }

    List<String> of(RoundRow row, List<AssessmentOffering> offered, Optional<ResultTime> time) {
        List<String> notes = new ArrayList<>();
        if (row.cancelledOn() != null) {
            notes.add("机构已在%s取消这一批次。".formatted(DAY.format(row.cancelledOn())));
        }
        if (row.mayMoveTo() != null) {
            postponement.forEach(rule -> notes.add(rule.summary()));
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

    /** The timetable prints levels for the whole round; the plan may assess an occupation at fewer of them. */
    private Optional<String> narrower(RoundRow row, OccupationCode code, List<AssessmentOffering> offered) {
        List<SkillLevel> levels = offered.stream()
                .filter(offering -> offering.occupation().equals(code))
                .map(AssessmentOffering::level)
                .toList();
        Occupation occupation = occupations.get(code);
        return occupation == null || levels.containsAll(row.levels())
                ? Optional.empty()
                : Optional.of(
                        "时间表印的等级是%s，但按计划，%s只评%s。".formatted(names(row.levels()), occupation.name(), names(levels)));
    }

    private static String names(Collection<SkillLevel> levels) {
        return levels.stream().sorted().map(SkillLevel::chinese).collect(joining("、"));
    }

    private String results(LocalDate lastDay, ResultTime time) {
        return "出成绩的日期是推算的：从考试最后一天的第二天数起，第%d个工作日；".formatted(time.workingDays())
                + holidays(lastDay, workingDays.after(lastDay, time.longest()))
                + marked(lastDay, time.markedWorkingDays());
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
                        .formatted(days, DAY.format(workingDays.after(lastDay, days)));
    }
}
