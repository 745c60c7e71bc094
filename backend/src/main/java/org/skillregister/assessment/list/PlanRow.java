package org.skillregister.assessment.list;

import java.util.List;
import java.util.function.Function;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationColumns;

/**
 * A row of a downloadable table of parts of plans. Every such table begins with the plan of the part and ends with its citation.
 *
 * @param <P> type of the part
 * @param plan the plan
 * @param part the part of the plan that the row shows
 */
record PlanRow<P>(AssessmentPlan plan, P part) {

    /**
     * A table with the columns that identify the plan.
     *
     * @param parts the parts of a plan, each of which is a row
     */
    static <P> PublicTable<PlanRow<P>> table(
            String name, String title, AssessmentPlans plans, Function<AssessmentPlan, ? extends List<P>> parts) {
        return PublicTable.of(name, title, () -> rows(plans, parts))
                .live()
                .column("organization_id", "机构标识", row -> row.plan().organization())
                .column("year", "计划的年份", row -> row.plan().year());
    }

    private static <P> List<PlanRow<P>> rows(AssessmentPlans plans, Function<AssessmentPlan, ? extends List<P>> parts) {
        return plans.list().stream()
                .flatMap(plan -> parts.apply(plan).stream().map(part -> new PlanRow<>(plan, part)))
                .toList();
    }

    /** The table with the columns of the part's citation. */
    static <P> PublicTable<PlanRow<P>> cited(PublicTable<PlanRow<P>> table, Function<P, Citation> citation) {
        return CitationColumns.addTo(table, row -> citation.apply(row.part()));
    }
}
