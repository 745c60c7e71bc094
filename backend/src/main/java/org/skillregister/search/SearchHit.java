package org.skillregister.search;

import java.util.List;

/**
 * Something that was found.
 *
 * @param node what
 * @param score how well it fits, the lower the better
 * @param matchedBy why, for each word of the question
 */
public record SearchHit<T>(T node, int score, List<SearchMatch> matchedBy) {}
