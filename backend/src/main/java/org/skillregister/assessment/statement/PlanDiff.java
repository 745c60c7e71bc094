package org.skillregister.assessment.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/** Describes for readers what an organization changes in its plan. */
public final class PlanDiff {

    private final String organization;
    private final PlanStatement statement;
    private final Catalogues catalogues;
    private final PlanChanges changes;

    /** @param statement the plan's current statement, or its last one when it is withdrawn */
    public PlanDiff(String organization, PlanStatement statement, Catalogues catalogues) {
        this.organization = catalogues.nameOf(organization);
        this.statement = statement;
        this.catalogues = catalogues;
        this.changes = new PlanChanges(this.organization, statement.year());
    }

    private RecordedChanges recorded() {
        return new RecordedChanges(organization, statement.notice(), changes.list());
    }

    /** The changes of a new plan: one for the whole plan, and one for each occupation. */
    public RecordedChanges published() {
        changes.add(ChangeKind.ADDED, "plan", "公布", null, statement.title(), List.of());
        occupations()
                .forEach((code, levels) -> changes.add(
                        ChangeKind.ADDED,
                        "offerings:" + code,
                        "评价" + catalogues.nameOf(code),
                        null,
                        levels,
                        List.of(code)));
        return recorded();
    }

    /** The changes of a withdrawn plan, the reverse of {@link #published}. */
    public RecordedChanges withdrawn() {
        changes.add(ChangeKind.REMOVED, "plan", "撤回", statement.title(), null, List.of());
        occupations()
                .forEach((code, levels) -> changes.add(
                        ChangeKind.REMOVED,
                        "offerings:" + code,
                        "不再评价" + catalogues.nameOf(code),
                        levels,
                        null,
                        List.of(code)));
        return recorded();
    }

    private Map<OccupationCode, String> occupations() {
        return statement.offerings().stream()
                .collect(groupingBy(
                        PlanStatement.Offering::occupation,
                        LinkedHashMap::new,
                        mapping(offering -> offering.level().chineseNumber(), joining("、"))));
    }

    /** Every difference from the statement before. */
    public RecordedChanges changed(PlanStatement before) {
        PlanStatement after = statement;
        changes.value("title", "标题", before.title(), after.title());
        changes.value(
                "effectiveFrom", "起始日期", ChineseDay.of(before.effectiveFrom()), ChineseDay.of(after.effectiveFrom()));
        changes.value("notice", "所依据的通知", PlanWords.notice(before.notice()), PlanWords.notice(after.notice()));
        new OfferingDiff(catalogues, changes).compare(before, after);
        new RoundDiff(changes).compare(before, after);
        procedures(before, after);
        return recorded();
    }

    private void procedures(PlanStatement before, PlanStatement after) {
        changes.value(
                "resultTimes", "成绩公布时间", PlanWords.times(before.resultTimes()), PlanWords.times(after.resultTimes()));
        changes.list("rules", "规定", before.rules(), after.rules(), PlanStatement.Rule::summary);
        changes.list(
                "resultValidityYears",
                "成绩有效期",
                before.resultValidityYears(),
                after.resultValidityYears(),
                PlanWords::validity);
        changes.list(
                "applicationRoutes", "申报方式", before.applicationRoutes(), after.applicationRoutes(), PlanWords::route);
        changes.list("conductRules", "违纪处理", before.conductRules(), after.conductRules(), PlanWords::tier);
        changes.list("contactPoints", "咨询和监督", before.contactPoints(), after.contactPoints(), PlanWords::contact);
        changes.list("links", "查询途径", before.links(), after.links(), PlanWords::link);
    }
}
