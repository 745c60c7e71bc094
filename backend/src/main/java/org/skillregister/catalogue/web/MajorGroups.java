package org.skillregister.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.text.BoundedPattern;

/** Checks arguments that name major groups (大类). */
final class MajorGroups {

    private static final BoundedPattern DIGIT = new BoundedPattern(1, "[1-8]");

    private MajorGroups() {}

    static void check(@Nullable String majorGroup) {
        if (majorGroup != null && !DIGIT.fits(majorGroup)) {
            throw new BadRequestException("filter.majorGroup", "must be a digit from 1 to 8");
        }
    }
}
