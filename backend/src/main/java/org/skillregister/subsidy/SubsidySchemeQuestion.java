package org.skillregister.subsidy;

import org.jspecify.annotations.Nullable;

/**
 * What a scheme asks of a person.
 *
 * @param fact the fact it asks for
 * @param text the question
 * @param recipient who is asked; null when everybody is
 * @param condition what depends on the answer
 */
public record SubsidySchemeQuestion(
        SubsidyFact fact, String text, @Nullable SubsidyRecipient recipient, SubsidyCondition condition) {

    boolean isAskedOf(SubsidyRecipient who) {
        return recipient == null || recipient == who;
    }
}
