/** Training courses: who offers them, what is published of them, and how providers keep that current. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: file",
            "platform :: job",
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
