package org.skillregister.search;

/**
 * Why something was found.
 *
 * @param kind the kind of match
 * @param text the matching text, such as 月嫂
 */
public record SearchMatch(SearchMatchKind kind, String text) {}
