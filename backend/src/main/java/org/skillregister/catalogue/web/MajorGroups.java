package org.skillregister.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.BadRequest;
import org.skillregister.platform.TextForm;

/** The major groups (大类) as arguments. */
final class MajorGroups {

    private static final TextForm DIGIT = new TextForm(1, "[1-8]");

    private MajorGroups() {}

    static void check(@Nullable String majorGroup) {
        if (majorGroup != null && !DIGIT.fits(majorGroup)) {
            throw new BadRequest("filter.majorGroup", "must be a digit from 1 to 8");
        }
    }
}
