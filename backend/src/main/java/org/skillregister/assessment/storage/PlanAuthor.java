package org.skillregister.assessment.storage;

import org.jspecify.annotations.Nullable;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;
import org.skillregister.platform.error.AccessDeniedException;

/**
 * Who publishes, and for which organization.
 *
 * @param organization id of the organization
 * @param name who it is, for the history
 */
public record PlanAuthor(String organization, String name) {

    /**
     * A partner whose key has the scope {@code plans:write}. Such a key always speaks for an organization: for the one that has taken its
     * place, when there is one.
     */
    public static PlanAuthor of(@Nullable Partner caller, Succession succession) {
        Partner partner = Partner.require(caller, Scope.PLANS_WRITE);
        if (partner.organization() == null) {
            throw new IllegalStateException("A key with plans:write speaks for an organization");
        }
        return new PlanAuthor(
                succession.current(partner.organization()), "%s %s".formatted(partner.key(), partner.name()));
    }

    /** @throws AccessDeniedException when it is another organization's */
    public void requireOwn(String owner) {
        if (!organization.equals(owner)) {
            throw AccessDeniedException.forbidden("The key speaks for another organization");
        }
    }
}
