package org.skillregister.eligibility.rule;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * Something to know beside the rules.
 *
 * @param text the note
 * @param citation where it is printed; null when the register says it of itself
 */
public record RuleNote(String text, @Nullable Citation citation) {}
