package org.skillregister.reference;

/**
 * A passage of a source document, as printed: the words that support the facts cited from that place.
 *
 * @param number number within the document; never reused
 * @param place its place, written as in {@link Citation#locator()}
 * @param text the printed words; … marks omitted words, and ｜ separates the cells of a table
 */
public record SourcePassage(int number, String place, String text) {}
