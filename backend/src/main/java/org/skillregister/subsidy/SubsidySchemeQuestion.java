package org.skillregister.subsidy;

import org.jspecify.annotations.Nullable;

/**
 * A question that a scheme asks a person.
 *
 * @param fact the fact it asks for
 * @param text the question
 * @param recipient the recipients who are asked; null means all
 * @param condition the condition that depends on the answer
 */
public record SubsidySchemeQuestion(
        SubsidyFact fact, String text, @Nullable SubsidyRecipient recipient, SubsidyCondition condition) {

    boolean isAskedOf(SubsidyRecipient who) {
        return recipient == null || recipient == who;
    }
}
