/** Training courses: who offers them, their published listings, and how providers keep these up to date. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: error",
            "platform :: file",
            "platform :: http",
            "platform :: job",
            "platform :: limit",
            "platform :: paging",
            "platform :: publicfile",
            "platform :: site",
            "platform :: snapshot",
            "platform :: text",
            "platform :: time",
            "reference",
            "search",
            "catalogue",
            "partner",
            "publication",
            "publication :: cell"
        })
@NullMarked
package org.skillregister.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
