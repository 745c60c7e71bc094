/** Who may apply for which level, why, what is missing and from when: the applicant, the rule book and its verdicts. */
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
