package org.skillregister.assessment;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A place on the web or in an app where something about the assessment is found.
 *
 * @param kind what is found there
 * @param name name for display
 * @param address web address as printed; null when it is none
 * @param path the way through its menus; null when none is printed
 * @param citation where it is printed
 */
public record AssessmentLink(
        AssessmentLinkKind kind,
        String name,
        @Nullable String address,
        @Nullable String path,
        Citation citation) {}
