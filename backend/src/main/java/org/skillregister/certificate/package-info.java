/** Certificates: brought in by their organizations, verified by whoever holds two facts, and told to nobody else. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: database",
            "platform :: error",
            "platform :: file",
            "platform :: http",
            "platform :: job",
            "platform :: limit",
            "platform :: publicfile",
            "platform :: snapshot",
            "platform :: text",
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
