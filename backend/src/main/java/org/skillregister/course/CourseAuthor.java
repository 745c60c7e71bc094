package org.skillregister.course;

import org.jspecify.annotations.Nullable;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;

/**
 * The author of a change, and the provider it is made for.
 *
 * @param provider id of the training provider
 * @param name the author's name, for the history
 */
public record CourseAuthor(String provider, String name) {

    /** A partner whose key has the scope {@code courses:write}; such a key always belongs to a provider. */
    public static CourseAuthor of(@Nullable Partner caller) {
        Partner partner = Partner.require(caller, Scope.COURSES_WRITE);
        if (partner.provider() == null) {
            throw new IllegalStateException("A key with courses:write speaks for a provider");
        }
        return new CourseAuthor(partner.provider(), "%s %s".formatted(partner.key(), partner.name()));
    }
}
