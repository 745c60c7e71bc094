package org.skillregister.eligibility.rule;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A note on the rules.
 *
 * @param text the note
 * @param citation where it is printed; null when the register itself states it
 */
public record RuleNote(String text, @Nullable Citation citation) {}
