/** Certificates: brought in by their organizations, verified by whoever holds two facts, and told to nobody else. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: job",
            "platform :: database",
            "platform :: file",
            "reference",
            "catalogue",
            "assessment",
            "assessment :: list",
            "partner"
        })
@NullMarked
package org.skillregister.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
