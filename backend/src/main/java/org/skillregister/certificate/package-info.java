/** Certificates: imported from their organizations, verified by callers who know two facts, and disclosed to nobody else. */
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
            "platform :: time",
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
