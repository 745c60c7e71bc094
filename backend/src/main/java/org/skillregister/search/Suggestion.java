package org.skillregister.search;

/**
 * A guess at what the user meant when nothing matches.
 *
 * @param text the most similar text
 * @param node the entry that has it
 */
public record Suggestion<T>(String text, T node) {}
