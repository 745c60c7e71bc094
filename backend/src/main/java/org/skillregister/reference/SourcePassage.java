package org.skillregister.reference;

/**
 * A passage of a source document, as printed: the words that bear the facts cited from that place.
 *
 * @param number number within the document; never given again
 * @param place where it is, written as in {@link Citation#locator()}
 * @param text the printed words; … stands where words are left out, ｜ between the cells of a table
 */
public record SourcePassage(int number, String place, String text) {}
