package org.skillregister.assessment;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A web page, or a place in an app, with information about the assessment.
 *
 * @param kind what it leads to
 * @param name name for display
 * @param address web address as printed; null for a place in an app
 * @param path the way through its menus; null when none is printed
 * @param citation where it is printed
 */
public record AssessmentLink(
        AssessmentLinkKind kind,
        String name,
        @Nullable String address,
        @Nullable String path,
        Citation citation) {}
