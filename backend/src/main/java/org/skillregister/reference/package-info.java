/** What every other module speaks of: levels, occupation codes, occupations, sources and where each fact is printed. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: database",
            "platform :: job",
            "platform :: paging",
            "platform :: publicfile",
            "platform :: scalar",
            "platform :: snapshot",
            "platform :: text"
        })
@NullMarked
package org.skillregister.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
