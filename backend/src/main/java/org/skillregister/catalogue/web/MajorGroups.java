package org.skillregister.catalogue.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.BadRequest;

/** The major groups (大类) as arguments. */
final class MajorGroups {

    private static final Pattern DIGIT = Pattern.compile("[1-8]");

    private MajorGroups() {}

    static void check(@Nullable String majorGroup) {
        if (majorGroup != null && !DIGIT.matcher(majorGroup).matches()) {
            throw new BadRequest("filter.majorGroup", "must be a digit from 1 to 8");
        }
    }
}
