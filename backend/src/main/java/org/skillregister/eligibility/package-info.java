/** Who may apply for which level, why, from when, and what is missing: applicants, rules and verdicts. */
@ApplicationModule(
        allowedDependencies = {
            "platform :: error",
            "platform :: publicfile",
            "platform :: snapshot",
            "platform :: time",
            "reference",
            "reference :: release",
            "search",
            "catalogue",
            "assessment",
            "assessment :: list"
        })
@NullMarked
package org.skillregister.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
