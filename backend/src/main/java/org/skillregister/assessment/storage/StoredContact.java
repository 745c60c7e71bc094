package org.skillregister.assessment.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.ContactStatement;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The contact details that an organization publishes, as a stored aggregate.
 *
 * @param version version number; 0 before it is stored
 * @param sequence number of its last change among the changes of all plans and contacts
 */
@Table("published_contact")
public record StoredContact(
        @Id String organizationId,
        @Version int version,
        long sequence,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String website,
        Instant updatedAt) {

    public ContactStatement statement() {
        return new ContactStatement(address, phone, hours, website);
    }
}
