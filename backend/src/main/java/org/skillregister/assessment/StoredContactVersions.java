package org.skillregister.assessment;

import org.springframework.data.repository.ListCrudRepository;

/** The states of the published contacts in the database. */
interface StoredContactVersions extends ListCrudRepository<StoredContactVersion, Long> {}
