package org.skillregister.assessment.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.ContactDiff;
import org.skillregister.assessment.statement.ContactStatement;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.PlanClock;
import org.skillregister.assessment.storage.StoredContact;
import org.skillregister.assessment.storage.StoredContactVersion;
import org.skillregister.assessment.storage.StoredContactVersions;
import org.skillregister.assessment.storage.StoredContacts;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.platform.snapshot.ChangeClock.Tick;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;
import org.springframework.stereotype.Component;

/** Publishes the contact details of organizations. */
@Component
public class ContactPublishing {

    private static final String ROOT = "contact.";

    private final StoredContacts contacts;
    private final StoredContactVersions versions;
    private final PlanClock order;
    private final PlanTransaction transaction;
    private final ContactReader reader;
    private final Succession succession;

    ContactPublishing(
            StoredContacts contacts,
            StoredContactVersions versions,
            PlanClock order,
            PlanTransaction transaction,
            ContactReader reader,
            Succession succession) {
        this.contacts = contacts;
        this.versions = versions;
        this.order = order;
        this.transaction = transaction;
        this.reader = reader;
        this.succession = succession;
    }

    /**
     * Replaces the organization's contact details.
     *
     * @param expectedVersion the version that the change is based on; 0 when the organization has published nothing yet
     */
    public OrganizationContactPayload change(PlanAuthor author, int expectedVersion, ContactStatement given) {
        StatementProblems problems = new StatementProblems(ROOT);
        ContactStatement statement = new ContactCheck(problems).read(given);
        List<Problem> found = transaction.commit(() -> change(author, expectedVersion, statement, problems.list()));
        return new OrganizationContactPayload(reader.findShown(author.organization()), found, List.of());
    }

    /** A change to the values already stored succeeds, whatever version was expected, because the first response may have been lost. */
    private List<Problem> change(
            PlanAuthor author, int expectedVersion, ContactStatement statement, List<Problem> wrong) {
        List<Problem> problems = new ArrayList<>(wrong);
        Optional<StoredContact> before = stored(author.organization());
        int version = before.map(StoredContact::version).orElse(0);
        if (before.isPresent() && before.get().statement().equals(statement)) {
            return problems;
        }
        if (version != expectedVersion) {
            problems.add(new Problem(
                    "expectedVersion", ProblemCode.STALE, "联系方式已被改过，现在是第%d版；请在这一版上重做修改。".formatted(version)));
        }
        if (problems.isEmpty()) {
            save(author, before.orElse(null), statement);
        }
        return problems;
    }

    private Optional<StoredContact> stored(String organization) {
        return succession.idsOf(organization).stream()
                .flatMap(id -> contacts.findById(id).stream())
                .findFirst();
    }

    private void save(PlanAuthor author, @Nullable StoredContact before, ContactStatement statement) {
        Tick tick = order.next();
        StoredContact saved = contacts.save(new StoredContact(
                before == null ? author.organization() : before.organizationId(),
                before == null ? 0 : before.version(),
                tick.sequence(),
                statement.address(),
                statement.phone(),
                statement.hours(),
                statement.website(),
                tick.at()));
        versions.save(new StoredContactVersion(
                null,
                saved.organizationId(),
                saved.version(),
                saved.updatedAt(),
                author.name(),
                saved.address(),
                saved.phone(),
                saved.hours(),
                saved.website(),
                ContactDiff.of(
                        reader.nameOf(saved.organizationId()), before == null ? null : before.statement(), statement)));
    }
}
