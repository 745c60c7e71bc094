package org.skillregister.assessment.storage;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.repository.ListCrudRepository;

/** The versions of the published plans in the database. */
@Lazy
interface StoredPlanVersions extends ListCrudRepository<StoredPlanVersion, Long> {

    Optional<StoredPlanVersion> findFirstByOrganizationIdInAndReferenceOrderByIdDesc(
            List<String> organizations, String reference);

    /** @return the versions newest first, one more than are shown */
    List<StoredPlanVersion> findFirst1001ByPlanIdOrderByVersionDesc(String plan);
}
