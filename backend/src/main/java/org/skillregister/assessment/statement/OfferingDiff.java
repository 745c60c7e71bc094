package org.skillregister.assessment.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/** Finds changes in a plan's offerings: occupations with their levels, modules and fees. */
final class OfferingDiff {

    private final Catalogues catalogues;
    private final PlanChanges changes;

    OfferingDiff(Catalogues catalogues, PlanChanges changes) {
        this.catalogues = catalogues;
        this.changes = changes;
    }

    void compare(PlanStatement before, PlanStatement after) {
        Map<List<Object>, PlanStatement.Offering> had = byLevel(before);
        Map<List<Object>, PlanStatement.Offering> has = byLevel(after);
        has.forEach((key, offering) -> {
            PlanStatement.Offering earlier = had.get(key);
            if (earlier == null) {
                add(ChangeKind.ADDED, offering);
            } else {
                compare(earlier, offering);
            }
        });
        had.forEach((key, offering) -> {
            if (!has.containsKey(key)) {
                add(ChangeKind.REMOVED, offering);
            }
        });
    }

    private static Map<List<Object>, PlanStatement.Offering> byLevel(PlanStatement of) {
        return of.offerings().stream()
                .collect(Collectors.toMap(
                        offering -> List.of(offering.occupation(), offering.level()),
                        Function.identity(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private void add(ChangeKind kind, PlanStatement.Offering offering) {
        boolean isNew = kind == ChangeKind.ADDED;
        String level = offering.level().chineseNumber();
        changes.add(
                kind,
                part("offerings", offering),
                (isNew ? "增加" : "不再评价") + title(offering),
                isNew ? null : level,
                isNew ? level : null,
                List.of(offering.occupation()));
    }

    private void compare(PlanStatement.Offering before, PlanStatement.Offering after) {
        List<OccupationCode> about = List.of(after.occupation());
        changes.value(
                part("modules", after),
                title(after) + "的科目",
                PlanWords.modules(before),
                PlanWords.modules(after),
                about);
        for (AssessmentFeeKind kind : AssessmentFeeKind.values()) {
            changes.value(
                    part("fees", after) + ":" + kind,
                    title(after) + "的" + kind.chinese(),
                    PlanWords.amount(before, kind),
                    PlanWords.amount(after, kind),
                    about);
        }
    }

    private static String part(String field, PlanStatement.Offering offering) {
        return "%s:%s:%s".formatted(field, offering.occupation(), offering.level());
    }

    private String title(PlanStatement.Offering offering) {
        return catalogues.nameOf(offering.occupation()) + offering.level().chineseNumber();
    }
}
