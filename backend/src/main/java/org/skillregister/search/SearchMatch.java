package org.skillregister.search;

/**
 * Why something was found.
 *
 * @param kind by what
 * @param text the text that fitted, such as 月嫂
 */
public record SearchMatch(SearchMatchKind kind, String text) {}
