package org.skillregister.assessment.storage;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillregister.assessment.PlanKey;
import org.skillregister.reference.FormerId.Kind;
import org.skillregister.reference.FormerIds;
import org.springframework.stereotype.Component;

/**
 * Gives plans and contacts that were published under an id no longer in use to the organization that took its place.
 * They stay stored as they were published, so that an edition that is rolled back takes nothing away.
 */
@Component
public class Succession {

    private final FormerIds formerIds;

    Succession(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    /** @return the id in use of the organization; the same when nothing took its place */
    public String current(String organization) {
        return formerIds.currentOrganization(organization);
    }

    /** @return the organization's id in use, then those under which it may have published before */
    public List<String> idsOf(String organization) {
        return formerIds.withFormer(Kind.ORGANIZATION, current(organization));
    }

    /** @return of all plans of one organization in use the one that is its plan for the year */
    Optional<StoredPlan> choose(Collection<StoredPlan> plans, int year) {
        return plans.stream().filter(plan -> plan.year() == year).max(best());
    }

    /**
     * One that holds before one that was withdrawn, then its own before those of its former ids, then the one that was changed last: where two
     * organizations have become one, both may have a plan for the year.
     */
    private Comparator<StoredPlan> best() {
        return comparing((StoredPlan plan) -> !plan.isWithdrawn())
                .thenComparing(plan -> plan.organizationId().equals(current(plan.organizationId())))
                .thenComparingLong(StoredPlan::sequence);
    }

    /** @return by a plan's id whose it is now, of those that have gone to a successor; where that has another plan for the year, a plan stays */
    public Map<String, String> owners(Collection<StoredPlan> plans) {
        Map<String, String> owners = new HashMap<>();
        if (plans.stream().allMatch(plan -> current(plan.organizationId()).equals(plan.organizationId()))) {
            return owners;
        }
        plans.stream()
                .collect(groupingBy(plan -> new PlanKey(current(plan.organizationId()), plan.year())))
                .forEach((key, same) ->
                        choose(same, key.year()).ifPresent(plan -> owners.put(plan.id(), key.organization())));
        return owners;
    }
}
