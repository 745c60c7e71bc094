package org.skillregister.search;

/**
 * What may have been meant when nothing fits.
 *
 * @param text the text that comes nearest
 * @param node what has it
 */
public record Suggestion<T>(String text, T node) {}
