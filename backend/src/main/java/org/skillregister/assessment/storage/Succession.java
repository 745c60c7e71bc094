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
 * Assigns plans and contacts that were published under a former id to the successor organization. They stay stored under the former
 * id, so that rolling back an edition loses nothing.
 */
@Component
public class Succession {

    private final FormerIds formerIds;

    Succession(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    /** @return the organization's current id, which is the given one when it has no successor */
    public String current(String organization) {
        return formerIds.currentOrganization(organization);
    }

    /** @return the organization's current id, then the former ids under which it may have published */
    public List<String> idsOf(String organization) {
        return formerIds.withFormer(Kind.ORGANIZATION, current(organization));
    }

    /** @return the one of a current organization's plans that counts as its plan for the year */
    Optional<StoredPlan> choose(Collection<StoredPlan> plans, int year) {
        return plans.stream().filter(plan -> plan.year() == year).max(best());
    }

    /**
     * After a merger, both organizations may have a plan for the year. Plans in force come before withdrawn ones, plans under the
     * current id before those under former ids, and later changes before earlier ones.
     */
    private Comparator<StoredPlan> best() {
        return comparing((StoredPlan plan) -> !plan.isWithdrawn())
                .thenComparing(plan -> plan.organizationId().equals(current(plan.organizationId())))
                .thenComparingLong(StoredPlan::sequence);
    }

    /**
     * @return the current owner by plan id, for plans that a successor has taken over; a plan stays where it is when the successor
     * has another plan for the year
     */
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
