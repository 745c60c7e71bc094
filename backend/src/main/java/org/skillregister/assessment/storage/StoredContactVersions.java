package org.skillregister.assessment.storage;

import org.springframework.context.annotation.Lazy;
import org.springframework.data.repository.ListCrudRepository;

/** The versions of the published contacts in the database. */
@Lazy
public interface StoredContactVersions extends ListCrudRepository<StoredContactVersion, Long> {}
