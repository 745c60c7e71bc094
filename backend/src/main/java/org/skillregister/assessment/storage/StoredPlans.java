package org.skillregister.assessment.storage;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.repository.ListCrudRepository;

/** The published plans in the database. */
@Lazy
interface StoredPlans extends ListCrudRepository<StoredPlan, String> {

    List<StoredPlan> findByOrganizationIdIn(List<String> organizations);

    List<StoredPlan> findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(long after, long until);
}
