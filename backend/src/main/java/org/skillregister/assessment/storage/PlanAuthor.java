package org.skillregister.assessment.storage;

import org.jspecify.annotations.Nullable;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;
import org.skillregister.platform.error.AccessDeniedException;

/**
 * The author of a change, and the organization it is made for.
 *
 * @param organization id of the organization
 * @param name the author's name, for the history
 */
public record PlanAuthor(String organization, String name) {

    /**
     * A partner whose key has the scope {@code plans:write}. Such a key always belongs to an organization. The author acts for its
     * successor, if there is one.
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
