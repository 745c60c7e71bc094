/** The subsidies for a certificate: the printed schemes, and estimates based on them. */
@ApplicationModule(
        allowedDependencies = {
            "platform :: error",
            "platform :: publicfile",
            "platform :: snapshot",
            "platform :: time",
            "reference"
        })
@NullMarked
package org.skillregister.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
