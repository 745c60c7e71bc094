package org.skillregister.assessment.storage;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.repository.ListCrudRepository;

/** The published contact details in the database. */
@Lazy
public interface StoredContacts extends ListCrudRepository<StoredContact, String> {

    List<StoredContact> findBySequenceGreaterThanAndSequenceLessThanEqualOrderBySequence(long after, long until);
}
