/** The shared terms of all modules: levels, occupation codes, occupations, sources and citations. */
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
